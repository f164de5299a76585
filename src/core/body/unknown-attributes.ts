import { Extension } from '@tiptap/core';

/** Node and mark types of the schema whose attributes a newer program may have added to. */
const TYPES = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'pullQuote',
  'attribution',
  'image',
  'embed',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'infoBox',
  'liveEntry',
  'footnote',
  'horizontalRule',
  'hardBreak',
  'comment',
  'link',
  'isolate',
  'bold',
  'italic',
  'strike',
  'subscript',
  'superscript',
];

/**
 * Gives every node and mark a place for attributes that this version does not know: ProseMirror drops
 * what a type does not declare. `hold-unknown.ts` fills it on reading and empties it on writing.
 */
export const UnknownAttributes = Extension.create({
  name: 'unknownAttributes',
  addGlobalAttributes() {
    return [
      {
        types: TYPES,
        attributes: { unknownAttributes: { default: null, rendered: false, keepOnSplit: false } },
      },
    ];
  },
});
