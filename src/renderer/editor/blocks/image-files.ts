import { type Editor, Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { PICTURES_DROPPED, type PicturesDropped } from '../../images/pictures-dropped';
import { copiedPictures, dragsPictures } from '../../images/picture-files';
import { imagesWaitingPlugin } from './image-waiting';
import { insertImages } from './insert-images';
import { typeAfterImage } from './type-after-image';

/** The pictures that are dragged over a copy, as blocks: what shows where something goes asks for that. */
const dragged = new WeakMap<EditorView, Slice>();

/** Lets pictures from outside be shown between blocks, where they go, and not within words. */
function followDrag(view: EditorView, event: DragEvent): void {
  const type = view.state.schema.nodes['image'];
  if (type === undefined || event.dataTransfer === null) return;
  const isOurs = view.dragging !== null && view.dragging.slice === dragged.get(view);
  if (dragsPictures(event.dataTransfer)) {
    if (isOurs) return;
    const slice = new Slice(Fragment.from(type.create()), 0, 0);
    dragged.set(view, slice);
    view.dragging = { slice, move: false };
  } else if (isOurs) {
    view.dragging = null;
  }
}

/** Puts dropped pictures in at the end of the paragraph that is nearest to the pointer. */
function takeDropped(editor: Editor, event: PicturesDropped): void {
  const { view } = editor;
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (found === null || !editor.isEditable) return;
  event.preventDefault();
  // The drop itself never comes here: this is how the line that shows the place hears of its end.
  view.dragging = null;
  view.dom.dispatchEvent(new DragEvent('dragend'));
  void insertImages(editor, event.files, { position: found.pos, side: 'nearest' });
}

/** Moves the focus into the texts of the picture that is selected. */
function editTexts(editor: Editor): boolean {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'image') return false;
  const block = editor.view.nodeDOM(selection.from);
  const field = block instanceof HTMLElement ? block.querySelector('textarea') : null;
  field?.focus();
  return field !== null;
}

/**
 * Pictures that are dropped on the copy or pasted into it; Enter on one goes to its texts. First in
 * line for what is pasted: a picture is no text that could be cleaned.
 */
export const ImageFiles = Extension.create({
  name: 'imageFiles',
  priority: 1000,
  addKeyboardShortcuts() {
    return { Enter: () => editTexts(this.editor) };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      imagesWaitingPlugin(),
      new Plugin({
        view: ({ dom }) => {
          const stop = new AbortController();
          const { signal } = stop;
          dom.addEventListener(PICTURES_DROPPED, (event) => takeDropped(editor, event), { signal });
          return { destroy: () => stop.abort() };
        },
        props: {
          handleDOMEvents: {
            dragover(view, event) {
              followDrag(view, event);
              return false;
            },
          },
          handleTextInput(view, _from, _to, text) {
            const tr = typeAfterImage(view.state, text);
            if (tr !== null) view.dispatch(tr);
            return tr !== null;
          },
          handlePaste(_view, { clipboardData }) {
            const files = clipboardData === null ? [] : copiedPictures(clipboardData);
            if (files.length === 0) return false;
            void insertImages(editor, files);
            return true;
          },
        },
      }),
    ];
  },
});
