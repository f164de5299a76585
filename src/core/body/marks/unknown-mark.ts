import { Mark } from '@tiptap/core';

/** Stands in for a mark that this version does not know; `original` is its JSON. */
export const UnknownMark = Mark.create({
  name: 'unknownMark',
  // Several unknown marks may lie on one run.
  excludes: '',
  inclusive: false,
  clearable: false,
  addAttributes: () => ({ original: { default: null, rendered: false } }),
  renderHTML: () => ['span', { 'data-unknown-mark': '' }, 0],
});
