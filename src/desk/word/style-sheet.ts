import {
  childOf,
  childrenOf,
  numberOf,
  toggleOf,
  valueOf,
  type XmlDocument,
  type XmlElement,
} from './word-xml';

/** A style as a Word file defines it. */
interface StyleFacts {
  name: string;
  basedOn: string | null;
  properties: XmlElement | null;
  runProperties: XmlElement | null;
}

/** Where a style says that its paragraphs are items of a list. */
export interface StyleNumbering {
  numbering: string | null;
  level: number | null;
}

/** Styles are based on each other; a circle of them ends here. */
const LONGEST_CHAIN = 20;

/** The styles of a Word file: what is not set in a paragraph or a run is set here. */
export class StyleSheet {
  readonly #styles = new Map<string, StyleFacts>();
  readonly #defaults: XmlElement | null;
  #standard: string | null = null;

  constructor(part: XmlDocument | null) {
    const root = part?.documentElement;
    this.#defaults = childOf(root, 'w:docDefaults', 'w:pPrDefault', 'w:pPr');
    for (const style of childrenOf(root, 'w:style')) {
      const id = style.getAttribute('w:styleId');
      if (id === null) continue;
      this.#styles.set(id, {
        name: valueOf(style, 'w:name') ?? id,
        basedOn: valueOf(style, 'w:basedOn'),
        properties: childOf(style, 'w:pPr'),
        runProperties: childOf(style, 'w:rPr'),
      });
      const standard = style.getAttribute('w:default');
      const isParagraph = style.getAttribute('w:type') === 'paragraph';
      if (isParagraph && (standard === '1' || standard === 'true')) this.#standard = id;
    }
  }

  /** A style and those that it is based on; that of paragraphs without a style for null. */
  #chain(id: string | null): StyleFacts[] {
    const chain: StyleFacts[] = [];
    let next = id ?? this.#standard;
    while (next !== null && chain.length < LONGEST_CHAIN) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }

  /** The names of a style and of those that it is based on; an unknown style has its id as name. */
  names(id: string | null): string[] {
    const chain = this.#chain(id);
    return chain.length === 0 && id !== null ? [id] : chain.map(({ name }) => name);
  }

  /** Whether paragraphs of the style run from right to left; null when it is not said. */
  isRightToLeft(id: string | null): boolean | null {
    for (const { properties } of this.#chain(id)) {
      const bidi = toggleOf(properties, 'w:bidi');
      if (bidi !== null) return bidi;
    }
    return toggleOf(this.#defaults, 'w:bidi');
  }

  /** The style's level in the outline, from 0; null when it has none. */
  outlineOf(id: string | null): number | null {
    for (const { properties } of this.#chain(id)) {
      const level = numberOf(properties, 'w:outlineLvl');
      if (level !== null) return level;
    }
    return null;
  }

  /** The list that paragraphs of the style are items of; null when they are of none. */
  numberingOf(id: string | null): StyleNumbering | null {
    for (const { properties } of this.#chain(id)) {
      const numbering = childOf(properties, 'w:numPr');
      if (numbering === null) continue;
      return { numbering: valueOf(numbering, 'w:numId'), level: numberOf(numbering, 'w:ilvl') };
    }
    return null;
  }

  /** Whether a character style turns a property on or off; null when it says nothing. */
  runToggle(id: string | null, name: string): boolean | null {
    if (id === null) return null;
    for (const { runProperties } of this.#chain(id)) {
      const set = toggleOf(runProperties, name);
      if (set !== null) return set;
    }
    return null;
  }
}
