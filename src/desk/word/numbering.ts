import { DEEPEST_LEVEL, type WordListPlace } from '#core/formats/docx/word-document';
import { childrenOf, numberOf, valueOf, type XmlDocument, type XmlElement } from './word-xml';

interface Level {
  format: string;
  start: number;
  /** The paragraph style that is linked to the level; null for none. */
  style: string | null;
}

function readLevels(element: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of childrenOf(element, 'w:lvl')) {
    const index = Number(level.getAttribute('w:ilvl') ?? '0');
    levels.set(index, {
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      start: numberOf(level, 'w:start') ?? 1,
      style: valueOf(level, 'w:pStyle'),
    });
  }
  return levels;
}

/** A numbering that paragraphs refer to. */
interface NumberingFacts {
  /** Its definition: numberings of one definition go on with each other's numbers. */
  definition: string;
  levels: Map<number, Level>;
  /** The levels on which it begins anew all the same. */
  restarts: Set<number>;
}

/**
 * The lists of a Word file: what «list 3, level 1» looks like and where it starts. To be asked for the
 * paragraphs in their order: which list one is in depends on those before it.
 */
export class Numbering {
  readonly #numberings = new Map<string, NumberingFacts>();
  /** The list that a numbering, or a definition, is at, on a level. */
  readonly #current = new Map<string, string>();

  constructor(part: XmlDocument | null) {
    const root = part?.documentElement;
    const definitions = new Map<string, Map<number, Level>>();
    for (const definition of childrenOf(root, 'w:abstractNum')) {
      const id = definition.getAttribute('w:abstractNumId') ?? '';
      definitions.set(id, readLevels(definition));
    }
    for (const list of childrenOf(root, 'w:num')) {
      const definition = valueOf(list, 'w:abstractNumId') ?? '';
      const levels = new Map(definitions.get(definition));
      const restarts = new Set<number>();
      for (const override of childrenOf(list, 'w:lvlOverride')) {
        const index = Number(override.getAttribute('w:ilvl') ?? '0');
        const level = readLevels(override).get(index) ?? levels.get(index);
        const startOverride = numberOf(override, 'w:startOverride');
        if (startOverride !== null) restarts.add(index);
        const start = startOverride ?? level?.start ?? 1;
        if (level !== undefined) levels.set(index, { ...level, start });
      }
      const number = list.getAttribute('w:numId') ?? '';
      this.#numberings.set(number, { definition, levels, restarts });
    }
  }

  /**
   * The place in a list that a paragraph has.
   * @param numbering the list's number in the file; "0" takes a paragraph out of its style's list
   * @param level from 0; null for the one that the style is linked to, else the outermost
   * @param style the paragraph's style
   * @returns null when it is no item of a list
   */
  placeOf(
    numbering: string | null,
    level: number | null,
    style: string | null,
  ): WordListPlace | null {
    const facts = numbering === null ? undefined : this.#numberings.get(numbering);
    if (numbering === null || facts === undefined) return null;
    const { levels } = facts;
    const linked = [...levels].find(([, each]) => each.style !== null && each.style === style)?.[0];
    const index = Math.min(DEEPEST_LEVEL, Math.max(0, level ?? linked ?? 0));
    const found = levels.get(index);
    if (found === undefined || found.format === 'none') return null;
    const ordered = found.format !== 'bullet';
    const id = this.#listOf(numbering, facts, index);
    return { id, level: index, ordered, start: ordered ? found.start : 1 };
  }

  #listOf(numbering: string, { definition, restarts }: NumberingFacts, level: number): string {
    const [own, shared] = [`numbering ${numbering} ${level}`, `definition ${definition} ${level}`];
    const known = this.#current.get(own);
    if (known !== undefined) return known;
    const list = (restarts.has(level) ? undefined : this.#current.get(shared)) ?? own;
    this.#current.set(own, list);
    this.#current.set(shared, list);
    return list;
  }
}
