import type { StoredImage } from '#api/contract';
import { readWebAddress } from '#core/article/web-address';
import type { WordBlock, WordParagraph, WordRun } from '#core/formats/docx/word-document';
import { isImageName } from '#core/images/image-name';

/** A picture that the file only has words for: its name in the drafts folder, or its address. */
export interface NamedImage {
  file: string;
  /** What stands in its place, with the brackets. */
  words: string;
}

/** What is known of the pictures of a file. */
export interface KnownImages {
  /** By the names that the file's blocks have for them, those that are in the drafts folder now. */
  kept: ReadonlyMap<string, StoredImage>;
  /** In a file of ours, what its properties say of pictures that are not in it; else null. */
  named: readonly NamedImage[] | null;
}

/** What stands in place of a picture, and what was typed behind it. */
const PLACE = /^\[(.*)\](.*)$/su;

/** Puts the pictures of a file into its blocks. */
class ImagePlacer {
  readonly #kept: KnownImages['kept'];
  readonly #isOwn: boolean;
  readonly #named: NamedImage[];

  constructor({ kept, named }: KnownImages) {
    this.#kept = kept;
    this.#isOwn = named !== null;
    this.#named = [...(named ?? [])];
  }

  blocks(blocks: readonly WordBlock[]): WordBlock[] {
    return blocks.map((block) => {
      if (block.kind === 'paragraph') {
        return { ...block, runs: block.runs.flatMap((run) => this.#run(run, block)) };
      }
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: this.blocks(cell.blocks) })),
      }));
      return { ...block, rows };
    });
  }

  #run(run: WordRun, { style }: WordParagraph): WordRun[] {
    // The lead image is a field: it has its words also without a picture.
    const isLead = this.#isOwn && style === 'lead-caption';
    if (run.kind === 'image') {
      const image = this.#kept.get(run.image.file) ?? (isLead ? { file: '' } : null);
      return image === null ? [] : [{ ...run, image: { ...run.image, ...image } }];
    }
    if (run.kind !== 'text' || run.style !== 'missing-image' || !this.#isOwn) return [run];
    const [place = run.text, words = run.text, behind = ''] = PLACE.exec(run.text) ?? [];
    const file = this.#take(place, isLead);
    if (file === '' && !isLead) return [run];
    const alt = words === file ? '' : words;
    const image = { file, alt, width: 0, height: 0 };
    return [{ kind: 'image', image }, ...(behind === '' ? [] : [{ ...run, text: behind }])];
  }

  /** The picture that words stand for; each is taken once, in the order of the text. Only a lead is on the web. */
  #take(words: string, isLead: boolean): string {
    const index = this.#named.findIndex((image) => image.words === words);
    const [found] = index === -1 ? [] : this.#named.splice(index, 1);
    const file = found?.file ?? '';
    return isImageName(file) || (isLead && readWebAddress(file).ok) ? file : '';
  }
}

/**
 * Blocks with the names that pictures have in the drafts folder. Pictures without one are left out, but
 * for the lead image of a file of ours.
 */
export function withImages(blocks: readonly WordBlock[], known: KnownImages): WordBlock[] {
  return new ImagePlacer(known).blocks(blocks);
}
