import type { Editor } from '@tiptap/core';
import type { Article } from '#core/article/article';
import { type FieldPlace, fieldTexts } from '#core/find/field-texts';
import { focusedFieldSpot } from './field-element';
import { bodySpot, type Spot } from './hit';

/** Where the caret is in the article; null when it is somewhere else in the window. */
export function focusedSpot(editor: Editor, article: Article): Spot | null {
  const { dom } = editor.view;
  if (dom.contains(document.activeElement)) return bodySpot(editor.state.selection.from);
  const { before, after } = fieldTexts(article);
  const places: FieldPlace[] = [...before, ...after].map(({ place }) => place);
  return focusedFieldSpot(article, places);
}
