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

/** The lists of a Word file: what «list 3, level 1» looks like and where it starts. */
export class Numbering {
  readonly #lists = new Map<string, Map<number, Level>>();

  constructor(part: XmlDocument | null) {
    const root = part?.documentElement;
    const definitions = new Map<string, Map<number, Level>>();
    for (const definition of childrenOf(root, 'w:abstractNum')) {
      const id = definition.getAttribute('w:abstractNumId') ?? '';
      definitions.set(id, readLevels(definition));
    }
    for (const list of childrenOf(root, 'w:num')) {
      const levels = new Map(definitions.get(valueOf(list, 'w:abstractNumId') ?? ''));
      for (const override of childrenOf(list, 'w:lvlOverride')) {
        const index = Number(override.getAttribute('w:ilvl') ?? '0');
        const level = readLevels(override).get(index) ?? levels.get(index);
        const start = numberOf(override, 'w:startOverride') ?? level?.start ?? 1;
        if (level !== undefined) levels.set(index, { ...level, start });
      }
      this.#lists.set(list.getAttribute('w:numId') ?? '', levels);
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
    const levels = numbering === null ? undefined : this.#lists.get(numbering);
    if (numbering === null || levels === undefined) return null;
    const linked = [...levels].find(([, each]) => each.style !== null && each.style === style)?.[0];
    const index = Math.min(DEEPEST_LEVEL, Math.max(0, level ?? linked ?? 0));
    const found = levels.get(index);
    if (found === undefined || found.format === 'none') return null;
    const ordered = found.format !== 'bullet';
    return { id: numbering, level: index, ordered, start: ordered ? found.start : 1 };
  }
}
