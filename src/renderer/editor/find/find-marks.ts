import { Extension } from '@tiptap/core';
import styles from './find-marks.module.css';
import { RangeMarks } from './range-marks';

/** All hits in the copy. */
export const hitMarks = new RangeMarks('findHits', { class: styles['hit'] ?? '' });

/** The hit that the find bar is at. */
export const currentMark = new RangeMarks('findCurrent', {
  class: styles['current'] ?? '',
  'data-find-current': '',
});

/** Marks what the search has found. */
export const FindMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [hitMarks.plugin(), currentMark.plugin()],
});
