import { Document as TiptapDocument } from '@tiptap/extension-document';

/**
 * The whole copy. Blocks of the group `section` (tables, boxes, live entries) stand here, and not in
 * lists, quotes or cells.
 */
export const Document = TiptapDocument.extend({ content: '(block | section)+' });
