import type { Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { StoredImage } from '#api/contract';
import { pickFiles } from '../../bulk/pick-files';
import { addImages } from '../../images/add-images';
import { PICTURE_TYPES } from '../../images/picture-files';
import { arImages } from '../../i18n/ar-images';
import { enImages } from '../../i18n/en-images';
import { showToast } from '../../ui/toast';
import { editorSettings } from '../editor-settings';
import { directionAt } from './direction-at';
import { imagePlace } from './image-place';
import { endWaiting, waitFor, waitingImages, type WaitingImages } from './image-waiting';

const words = { ar: arImages, en: enImages };

/** What is said where pictures are on their way, in the interface's language. */
function adding(count: number): string {
  return words[editorSettings.get().language].adding(count);
}

/** Where pictures go: a position in the copy, and what that means within a paragraph. */
type Target = Pick<WaitingImages, 'position' | 'side'>;

/** Puts pictures that were kept into the copy, all in one step of its history. */
function putIn(editor: Editor, images: readonly StoredImage[], key: object, select: boolean): void {
  const { state, view } = editor;
  const tr = endWaiting(state.tr, key);
  const target = waitingImages(state, key);
  const type = state.schema.nodes['image'];
  const place =
    target === undefined || type === undefined
      ? null
      : imagePlace(state.doc, target.position, type, target.side);
  if (type === undefined || place === null || images.length === 0) {
    view.dispatch(tr.setMeta('addToHistory', false));
    return;
  }
  const nodes = images.map((image) => type.create({ ...image }));
  // A picture at the very end would leave no line to write on.
  const isEnd = place.to === state.doc.content.size;
  const dir = directionAt(state.doc.resolve(target?.position ?? place.from));
  const line = isEnd ? state.schema.nodes['paragraph']?.create({ dir }) : null;
  tr.replaceWith(place.from, place.to, Fragment.from(line ? [...nodes, line] : nodes));
  if (select) tr.setSelection(NodeSelection.create(tr.doc, place.from)).scrollIntoView();
  view.dispatch(tr);
  if (select) view.focus();
}

/**
 * Keeps files as pictures and puts them into the copy, at a place that moves with the text while they
 * are on their way. One step of the history, however many they are. Whoever writes on meanwhile stays
 * where they are.
 */
export async function insertImages(
  editor: Editor,
  files: readonly File[],
  target: Target = { position: editor.state.selection.to, side: 'after' },
): Promise<void> {
  if (files.length === 0 || !editor.isEditable) return;
  const key = {};
  const waiting = waitFor(editor.state.tr, { ...target, key, words: adding(files.length) });
  editor.view.dispatch(waiting.setMeta('addToHistory', false));
  const { doc, selection } = editor.state;
  const images = await addImages(files);
  if (editor.isDestroyed) {
    // Another draft was opened meanwhile.
    const { length } = images;
    if (length > 0) {
      showToast({ message: (strings) => strings.images.leftOut(length), kind: 'images-left-out' });
    }
    return;
  }
  const isIdle = editor.state.doc === doc && editor.state.selection.eq(selection);
  putIn(editor, images, key, isIdle);
}

/** Asks for files and puts them in at the caret. */
export async function pickImages(editor: Editor): Promise<void> {
  const files = await pickFiles('files', PICTURE_TYPES);
  if (!editor.isDestroyed) await insertImages(editor, files);
}
