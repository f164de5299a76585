import { findAll, removeNode } from '../paste-dom';
import type { PasteSource } from '../paste-source';

/** Google Docs. Its wrapper of a `b` that is not bold is the cleaner's business already. */
export const googleDocs: PasteSource = {
  isFrom: (html) => html.includes('docs-internal-guid-'),
  prepare(root) {
    // Pictures of the boxes of a checklist.
    for (const box of findAll(root, 'li[role="checkbox"] > img, li > img[role="img"]'))
      removeNode(box);
    // Every run says `dir`, and none of them means it.
    for (const run of findAll(root, 'span[dir], a[dir]')) run.removeAttribute('dir');
  },
};
