import { attributeOf, findAll, removeNode, renameElement } from '../paste-dom';
import type { PasteSource } from '../paste-source';

/** LibreOffice Writer. */
export const libreOffice: PasteSource = {
  isFrom: (html) => /<meta name="generator" content="(?:LibreOffice|OpenOffice)/iu.test(html),
  prepare(root, leaveOut) {
    // Comments of the margin: an anchor in the text, and what it says at the end.
    for (const note of findAll(
      root,
      'div[id^="comment"], a[href^="#cmnt"], [title="annotation"]',
    )) {
      if (attributeOf(note, 'id').startsWith('comment')) leaveOut('comment');
      removeNode(note);
    }
    for (const title of findAll(root, 'p.title')) renameElement(title, 'h1');
    for (const subtitle of findAll(root, 'p.subtitle')) renameElement(subtitle, 'h2');
    // «Quotations» is a style of paragraphs there.
    for (const quote of findAll(root, 'p.quotations')) renameElement(quote, 'blockquote');
    for (const run of findAll(root, 'span[dir], font[dir]')) run.removeAttribute('dir');
  },
};
