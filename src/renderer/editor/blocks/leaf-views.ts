import type { Node } from '@tiptap/pm/model';
import type { NodeView, NodeViewConstructor } from '@tiptap/pm/view';
import { isBodyNode } from '#core/body/body-json';
import { bodyText } from '#core/body/body-text';
import { displayAddress } from '#core/formats/html/display-address';
import { editorDialog, type EditorDialogId } from '../editor-dialog';
import { withWords } from './block-words';
import styles from './leaves.module.css';
import { providerOf } from './provider-of';
import { selectNodeAt } from './select-node-at';
import type { Strings } from '../../i18n/strings';

/** A view of a node without content that is drawn anew when its attributes or the words change. */
function leafView(
  node: Node,
  dom: HTMLElement,
  draw: (node: Node, words: Strings) => void,
): NodeView {
  let now = node;
  let words: Strings | null = null;
  const stop = withWords((next) => {
    words = next;
    draw(now, next);
  });
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      now = next;
      if (words !== null) draw(next, words);
      return true;
    },
    ignoreMutation: () => true,
    destroy: stop,
  };
}

/** Opens what edits a node when it is clicked. */
function opening(dialog: EditorDialogId, event: 'click' | 'dblclick'): NodeViewSetup {
  return (dom, view, getPos) =>
    dom.addEventListener(event, () => {
      if (selectNodeAt(view, getPos())) editorDialog.set(dialog);
    });
}

type NodeViewSetup = (
  dom: HTMLElement,
  view: Parameters<NodeViewConstructor>[1],
  getPos: Parameters<NodeViewConstructor>[2],
) => void;

const openFootnote = opening('footnote', 'click');
const openEmbed = opening('embed', 'dblclick');

/** The number of a footnote; the stylesheet counts. */
export const footnoteView: NodeViewConstructor = (node, view, getPos) => {
  const dom = document.createElement('sup');
  dom.className = styles['footnote'] ?? '';
  dom.setAttribute('role', 'note');
  openFootnote(dom, view, getPos);
  return leafView(node, dom, (now, { blocks }) => {
    const text = String(now.attrs['text']);
    dom.title = text;
    dom.setAttribute('aria-label', blocks.footnote(text));
  });
};

/** The card of an embed: who offers it, its title and address. Nothing of it is loaded. */
export const embedView: NodeViewConstructor = (node, view, getPos) => {
  const dom = document.createElement('figure');
  dom.className = styles['embed'] ?? '';
  const [provider, title, address] = ['provider', 'title', 'address'].map((name) => {
    const part = dom.appendChild(document.createElement('span'));
    part.className = styles[name] ?? '';
    return part;
  });
  openEmbed(dom, view, getPos);
  return leafView(node, dom, (now, words) => {
    if (provider === undefined || title === undefined || address === undefined) return;
    const url = String(now.attrs['url']);
    provider.textContent = providerOf(url, words);
    title.textContent = String(now.attrs['title']);
    address.textContent = displayAddress(url);
    address.dir = 'ltr';
    dom.setAttribute('aria-label', `${words.commands.editor.embed.name}: ${provider.textContent}`);
  });
};

/** The words of what a newer program wrote, which are published; "" when it has none. */
function wordsOf(node: Node): string {
  const original: unknown = node.attrs['original'];
  return isBodyNode(original) ? bodyText({ type: 'doc', content: [original] }) : '';
}

/** What this version does not know: its name for it, and the words that are in it. */
function unknownView(tag: 'div' | 'span'): NodeViewConstructor {
  return (node) => {
    const dom = document.createElement(tag);
    dom.className = styles['unknown'] ?? '';
    dom.setAttribute('role', 'group');
    const name = dom.appendChild(document.createElement('span'));
    name.className = styles['unknownName'] ?? '';
    const words = dom.appendChild(document.createElement('span'));
    words.dir = 'auto';
    return leafView(node, dom, (now, strings) => {
      name.textContent = strings.import.blocks.unknown;
      words.textContent = wordsOf(now);
      dom.setAttribute('aria-label', name.textContent);
    });
  };
}

/** A block that this version does not know. */
export const unknownBlockView = unknownView('div');

/** What this version does not know within a line. */
export const unknownInlineView = unknownView('span');
