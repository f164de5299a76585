import type { DomNode } from './html-node';

/**
 * What spaces mean. `kept`: the page is ours, plain spaces are the copy's own, and only line ends and
 * the indents around them are layout. `collapsed`: as in any other page, a run of them is one space.
 */
export type Spaces = 'kept' | 'collapsed';

const LAYOUT = /[ ]*[\t\n\f\r][ \t\n\f\r]*/gu;

/** The text nodes of one line of copy, whose layout is taken out when the line is complete. */
export class CleanLine {
  private texts: DomNode[] = [];
  private hasNote = false;

  constructor(private readonly spaces: Spaces) {}

  add(text: DomNode): DomNode {
    if (this.spaces === 'kept') {
      text.nodeValue = (text.nodeValue ?? '').replaceAll(LAYOUT, '\n');
      this.texts.push(text);
    }
    return text;
  }

  /** Says that a footnote stands in the line, so that its spaces are not all there is in it. */
  addNote(): void {
    this.hasNote = true;
  }

  /** Ends the line: layout at its ends goes, layout within it becomes a space. */
  end(): void {
    const texts = this.texts;
    this.texts = [];
    const blank = !this.hasNote && texts.every((text) => /^\s*$/u.test(text.nodeValue ?? ''));
    this.hasNote = false;
    for (const [index, text] of texts.entries()) {
      let value = text.nodeValue ?? '';
      if (index === 0) value = value.replace(/^\n/u, '');
      if (index === texts.length - 1) value = value.replace(/\n$/u, '');
      text.nodeValue = blank ? '' : value.replaceAll('\n', ' ');
    }
  }
}
