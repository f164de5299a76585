import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { MarkViewConstructor } from '@tiptap/pm/view';
import { RangeMarks } from '../find/range-marks';
import styles from './comment-marks.module.css';
import { singleComments } from './single-comments';

/** The words that a comment is being written about: the form has the focus, so no selection shows. */
export const commentedWords = new RangeMarks('commentedWords', { class: styles['chosen'] ?? '' });

/** Words under a comment: marked for the eye, and for screen readers with what it says. */
const commentView: MarkViewConstructor = (mark) => {
  const dom = document.createElement('mark');
  dom.className = styles['comment'] ?? '';
  dom.dataset['comment'] = '';
  dom.setAttribute('aria-description', String(mark.attrs['text']));
  return { dom, contentDOM: dom };
};

/** Comments of the desk as they show in the sheet, each of them once. */
export const CommentMarks = Extension.create({
  name: 'commentMarks',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { markViews: { comment: commentView } } }),
    commentedWords.plugin(),
    singleComments(),
  ],
});
