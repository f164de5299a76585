import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { imagePlace } from './image-place';

/** Pictures that are on their way into the copy. */
export interface WaitingImages {
  /** Tells them from others. */
  key: object;
  /** Where they are to go: moves with the text around it. */
  position: number;
  side: 'after' | 'nearest';
  /** What is said at that place meanwhile. */
  words: string;
}

/** Pictures that are waited for from now on. */
class Added {
  constructor(readonly images: WaitingImages) {}
}

/** Pictures that are no longer waited for. */
class Removed {
  constructor(readonly key: object) {}
}

const waiting = new PluginKey<readonly WaitingImages[]>('imagesWaiting');

/** Says at which place of the copy pictures are on their way. */
export function waitFor(tr: Transaction, images: WaitingImages): Transaction {
  return tr.setMeta(waiting, new Added(images));
}

/** Ends the waiting for pictures, whether they have come or not. */
export function endWaiting(tr: Transaction, key: object): Transaction {
  return tr.setMeta(waiting, new Removed(key));
}

/** Pictures on their way, where they are to go by now; undefined when nobody waits for them. */
export function waitingImages(state: EditorState, key: object): WaitingImages | undefined {
  return waiting.getState(state)?.find((images) => images.key === key);
}

function card(words: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'image-waiting';
  element.setAttribute('role', 'status');
  element.textContent = words;
  return element;
}

function decorate(doc: Node, list: readonly WaitingImages[]): DecorationSet {
  const type = doc.type.schema.nodes['image'];
  return DecorationSet.create(
    doc,
    list.flatMap(({ position, side, words, key }) => {
      const place = type === undefined ? null : imagePlace(doc, position, type, side);
      return place === null
        ? []
        : [Decoration.widget(place.to, () => card(words), { key: words, waiting: key, side: -1 })];
    }),
  );
}

/** Keeps the places of pictures on their way while the text around them changes, and shows them. */
export function imagesWaitingPlugin(): Plugin<readonly WaitingImages[]> {
  return new Plugin<readonly WaitingImages[]>({
    key: waiting,
    state: {
      init: () => [],
      apply(tr, list) {
        const change: unknown = tr.getMeta(waiting);
        if (change === undefined && (list.length === 0 || !tr.docChanged)) return list;
        const moved = list.map((images) => ({
          ...images,
          position: tr.mapping.map(images.position),
        }));
        if (change instanceof Added) return [...moved, change.images];
        return change instanceof Removed ? moved.filter(({ key }) => key !== change.key) : moved;
      },
    },
    props: {
      decorations(state) {
        const list = waiting.getState(state) ?? [];
        return list.length === 0 ? null : decorate(state.doc, list);
      },
    },
  });
}
