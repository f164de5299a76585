import type { FC } from 'react';
import type { Editor } from '@tiptap/core';

/** The handle beside the block under the pointer: drag it, or open its menu. */
export const BlockHandle: FC<{ editor: Editor }> = () => null;
