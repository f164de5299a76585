import type { FC } from 'react';
import type { Editor } from '@tiptap/core';

/** After a paste: keep its structure, or take its text alone. */
export const PasteChoice: FC<{ editor: Editor }> = () => null;
