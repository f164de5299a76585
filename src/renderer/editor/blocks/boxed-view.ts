import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { Strings } from '../../i18n/strings';
import { withWords } from './block-words';

/** How a block that holds others is drawn: its frame, and where the others stand in it. */
export interface Frame {
  dom: HTMLElement;
  contentDOM: HTMLElement;
  /** What it is, as screen readers say it. */
  nameOf: (words: Strings) => string;
  /** Draws what depends on the attributes. */
  draw?: (node: Node) => void;
  destroy?: () => void;
}

/** A view of a block that holds others, with a name for screen readers in the interface's language. */
export function boxedView(node: Node, frame: Frame): NodeView {
  const { dom, contentDOM, nameOf, draw } = frame;
  dom.setAttribute('role', 'group');
  const stop = withWords((words) => dom.setAttribute('aria-label', nameOf(words)));
  const show = (now: Node) => {
    dom.dir = now.attrs['dir'] === 'ltr' ? 'ltr' : 'rtl';
    draw?.(now);
  };
  show(node);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type) return false;
      show(next);
      return true;
    },
    // What is drawn around the content is none of ProseMirror's.
    ignoreMutation(record) {
      if (record.type === 'selection') return false;
      if (record.type === 'attributes' && record.target === dom) return true;
      return !contentDOM.contains(record.target);
    },
    stopEvent: ({ target }) => target instanceof Element && target.closest('button') !== null,
    destroy() {
      stop();
      frame.destroy?.();
    },
  };
}
