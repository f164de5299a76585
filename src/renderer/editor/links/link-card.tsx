import type { FC } from 'react';
import type { Editor } from '@tiptap/core';

/** The address of the link that the caret is in, and what can be done with it. */
export const LinkCard: FC<{ editor: Editor }> = () => null;
