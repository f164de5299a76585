import { getSchema } from '@tiptap/core';
import { bodyExtensions } from './body-extensions';

/** The ProseMirror schema of an article's body. */
export const bodySchema = getSchema(bodyExtensions);
