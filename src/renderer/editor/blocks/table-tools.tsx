import type { FC } from 'react';
import type { Editor } from '@tiptap/core';

/** Tools of the table that the selection is in. */
export const TableTools: FC<{ editor: Editor }> = () => null;
