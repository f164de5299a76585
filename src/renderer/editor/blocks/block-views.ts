import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { editorSettings } from '../editor-settings';
import { blockKeys } from './block-keys';
import { infoBoxView, liveEntryView, pullQuoteView, tableView } from './box-views';
import { embedView, footnoteView, unknownBlockView, unknownInlineView } from './leaf-views';
import { tableKeys } from './table-keys';

/** Has the stylesheet number lists and footnotes in the digits of the house. */
function showDigits({ dom }: EditorView): () => void {
  const show = () => {
    dom.dataset['digits'] = editorSettings.get().aidDigits;
  };
  show();
  return editorSettings.subscribe(show);
}

/** Below a last block that is no paragraph, a click starts one. */
function paragraphBelow(view: EditorView, event: MouseEvent): boolean {
  const { doc, schema, tr } = view.state;
  const last = view.dom.lastElementChild;
  if (event.target !== view.dom || !view.editable || last === null) return false;
  if (doc.lastChild?.isTextblock === true) return false;
  if (event.clientY <= last.getBoundingClientRect().bottom) return false;
  event.preventDefault();
  const end = doc.content.size;
  tr.insert(end, schema.node('paragraph'));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end + 1)));
  view.focus();
  return true;
}

/** How blocks that are more than text look and are edited in the sheet. */
export const BlockViews = Extension.create({
  name: 'blockViews',
  // Before the keys of the blocks themselves, which know nothing of right to left.
  priority: 200,
  addKeyboardShortcuts() {
    return { ...blockKeys(this.editor), ...tableKeys(this.editor) };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          nodeViews: {
            pullQuote: pullQuoteView,
            infoBox: infoBoxView,
            liveEntry: liveEntryView,
            table: tableView,
            footnote: footnoteView,
            embed: embedView,
            unknownBlock: unknownBlockView,
            unknownInline: unknownInlineView,
          },
          handleDOMEvents: { mousedown: paragraphBelow },
        },
        view: (view) => ({ destroy: showDigits(view) }),
      }),
    ];
  },
});
