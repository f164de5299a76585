import type { FC } from 'react';
import type { Editor } from '@tiptap/core';

/** Dialogs that ask what an image, an embed or a footnote is. */
export const InsertDialogs: FC<{ editor: Editor }> = () => null;
