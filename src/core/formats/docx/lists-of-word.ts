import type { BodyNode } from '../../body/body-json';
import { lineOfRuns } from './runs-of-word';
import type { WordListPlace, WordParagraph } from './word-document';

/** A list that further paragraphs may belong to. */
interface OpenList {
  list: BodyNode;
  place: WordListPlace;
}

function paragraphOf(paragraph: WordParagraph): BodyNode {
  const content = lineOfRuns(paragraph.runs);
  return {
    type: 'paragraph',
    attrs: { dir: paragraph.dir },
    ...(content.length > 0 && { content }),
  };
}

function lastItem(list: BodyNode): BodyNode | undefined {
  return list.content?.at(-1);
}

/**
 * Makes lists of the paragraphs that Word numbers: in Word a list is no more than paragraphs with a
 * number and a level.
 */
export class ListsOfWord {
  #open: OpenList[] = [];
  /** How many items the outermost lists have had so far: one may go on after something else. */
  readonly #counts = new Map<string, number>();

  /** Takes an item. @returns the list when it is a new outermost one, else null */
  addItem(paragraph: WordParagraph, place: WordListPlace): BodyNode | null {
    const item = { type: 'listItem', content: [paragraphOf(paragraph)] };
    const before = place.level === 0 ? (this.#counts.get(place.id) ?? 0) : 0;
    this.#counts.set(place.id, before + 1);
    while ((this.#open.at(-1)?.place.level ?? -1) > place.level) this.#open.pop();
    const last = this.#open.at(-1);
    if (last?.place.level === place.level) {
      if (last.place.id === place.id && last.place.ordered === place.ordered) {
        last.list.content?.push(item);
        return null;
      }
      this.#open.pop();
    }
    const list: BodyNode = {
      type: place.ordered ? 'orderedList' : 'bulletList',
      attrs: place.ordered
        ? { start: place.start + before, dir: paragraph.dir }
        : { dir: paragraph.dir },
      content: [item],
    };
    const around = this.#open.at(-1);
    this.#open.push({ list, place });
    if (around === undefined) return list;
    const { content = [] } = lastItem(around.list) ?? {};
    content.push(list);
    return null;
  }

  /**
   * Takes a paragraph that goes on with the last item of a level.
   * @returns false when there is no such list
   */
  addToItem(paragraph: WordParagraph, level: number): boolean {
    if (this.#open.length === 0) return false;
    while (this.#open.length > 1 && (this.#open.at(-1)?.place.level ?? 0) > level) this.#open.pop();
    const around = this.#open.at(-1);
    lastItem(around?.list ?? { type: 'bulletList' })?.content?.push(paragraphOf(paragraph));
    return true;
  }

  /** Something else stands here: what comes next is a new list. */
  end(): void {
    this.#open = [];
  }
}
