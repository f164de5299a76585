import { Link as TiptapLink } from '@tiptap/extension-link';
import { readLinkAddress } from '../../article/web-address';
import type { AttributeSource } from '../block-direction';

/**
 * A link in the copy: its address and nothing else. How a page opens links is the page's business,
 * so `target`, `rel` and `class` are not the article's.
 */
export const Link = TiptapLink.extend({
  // A link never bleeds into what is typed after it.
  inclusive: false,
  // Where words lead is not how they look; it has a command of its own.
  clearable: false,
  addAttributes() {
    return {
      href: {
        default: '',
        validate: 'string',
        parseHTML: (element: AttributeSource) => element.getAttribute('href')?.trim() ?? '',
      },
    };
  },
  // Links are made and opened by the editor's own rules; TipTap's take «booking.com» for an address.
  addPasteRules: () => [],
  addProseMirrorPlugins: () => [],
}).configure({
  autolink: false,
  defaultProtocol: 'https',
  HTMLAttributes: {},
  isAllowedUri: (url) => readLinkAddress(url).ok,
});
