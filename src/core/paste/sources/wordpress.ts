import { dataName } from '../../body/data-attribute';
import { EMBED_CLASS } from '../../body/nodes/embed';
import { findAll, type PasteElement, removeNode, replaceNode } from '../paste-dom';
import type { PasteSource } from '../paste-source';

/** An embedded address is the text of the block's box, as it was typed. */
function settleEmbeds(root: PasteElement): void {
  for (const box of findAll(root, 'figure.wp-block-embed')) {
    const wrapper = findAll(box, '.wp-block-embed__wrapper')[0];
    const address = (wrapper?.textContent ?? '').trim();
    if (!/^https?:\/\/\S+$/iu.test(address)) continue;
    const caption = findAll(box, 'figcaption')[0]?.textContent ?? '';
    box.setAttribute('class', EMBED_CLASS);
    box.setAttribute(dataName('url'), address);
    box.setAttribute(dataName('title'), caption.trim());
  }
}

/** Who said what a quote says stands in a `cite` after the words: a line of its own. */
function settleQuotes(root: PasteElement): void {
  for (const cite of findAll(root, 'blockquote.wp-block-quote > cite')) {
    const { ownerDocument } = cite;
    const paragraph = ownerDocument?.createElement('p');
    if (paragraph === undefined) continue;
    replaceNode(cite, paragraph);
    paragraph.appendChild(cite);
  }
}

/** WordPress: blocks with their comments, and what the classic editor makes. */
export const wordPress: PasteSource = {
  isFrom: (html) => /<!-- \/?wp:|class="[^"]*\bwp-(?:block|caption|image|element)-?/u.test(html),
  prepare(root) {
    settleEmbeds(root);
    settleQuotes(root);
    // The classic editor's picture with its caption is a list of terms.
    for (const picture of findAll(root, 'dl.wp-caption, div.wp-caption')) {
      for (const caption of findAll(picture, '.wp-caption-text, .wp-caption-dd'))
        removeNode(caption);
    }
  },
};
