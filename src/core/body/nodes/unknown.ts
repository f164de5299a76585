import { Node } from '@tiptap/core';

/** The original JSON of a node that this version does not know. */
const original = {
  original: { default: null, rendered: false },
};

/**
 * Stands in for a block that this version does not know, so that a file written by a newer program
 * loses nothing here. `hold-unknown.ts` puts it in and takes it out.
 */
export const UnknownBlock = Node.create({
  name: 'unknownBlock',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => original,
  renderHTML: () => ['div', { 'data-unknown-block': '' }],
});

/** Stands in for an inline node that this version does not know. */
export const UnknownInline = Node.create({
  name: 'unknownInline',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => original,
  renderHTML: () => ['span', { 'data-unknown-inline': '' }],
});
