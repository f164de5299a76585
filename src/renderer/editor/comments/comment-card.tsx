import type { FC } from 'react';
import type { Editor } from '@tiptap/core';

/** The comment that the caret is in, and the form for a new one. */
export const CommentCard: FC<{ editor: Editor }> = () => null;
