import type { FC } from 'react';
import type { Editor } from '@tiptap/core';

/** The menu that «/» opens: blocks to put in, found by Arabic or English name. */
export const SlashMenu: FC<{ editor: Editor }> = () => null;
