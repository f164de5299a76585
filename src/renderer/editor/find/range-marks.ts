import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** A place in the copy: letters, or a node with words of its own. */
export interface MarkedRange {
  from: number;
  to: number;
  isNode: boolean;
}

/** Decorations that are set from outside and go with the text until they are set anew. */
export class RangeMarks {
  readonly #key: PluginKey<DecorationSet>;
  readonly #attributes: Record<string, string>;

  constructor(name: string, attributes: Record<string, string>) {
    this.#key = new PluginKey(name);
    this.#attributes = attributes;
  }

  /** Marks these places, and no others. */
  set(view: EditorView, ranges: readonly MarkedRange[]): void {
    const decorations = ranges.map(({ from, to, isNode }) =>
      isNode
        ? Decoration.node(from, to, this.#attributes)
        : Decoration.inline(from, to, this.#attributes),
    );
    const now = this.#key.getState(view.state);
    if (decorations.length === 0 && now === DecorationSet.empty) return;
    const set = DecorationSet.create(view.state.doc, decorations);
    view.dispatch(view.state.tr.setMeta(this.#key, set).setMeta('addToHistory', false));
  }

  plugin(): Plugin<DecorationSet> {
    const key = this.#key;
    return new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, set) {
          const wanted: unknown = tr.getMeta(key);
          if (wanted instanceof DecorationSet) return wanted;
          return set.map(tr.mapping, tr.doc);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    });
  }
}
