import { Plugin } from '@tiptap/pm/state';
import { linkAt } from './link-at';
import { openAddress } from './open-address';

/** Ctrl and a click (on a Mac, Command) open a link; a click alone puts the caret into it. */
export function clickLinkPlugin(): Plugin {
  return new Plugin({
    props: {
      handleClick(view, position, event) {
        const isLink = event.target instanceof Element && event.target.closest('a') !== null;
        if (!isLink || !(event.ctrlKey || event.metaKey)) return false;
        const link = linkAt(view.state.doc.resolve(position));
        if (link === null) return false;
        openAddress(link.href);
        return true;
      },
    },
  });
}
