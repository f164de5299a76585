import type { FC } from 'react';
import type { Editor } from '@tiptap/core';
import type { DraftSession } from '../../drafts/draft-session';

/** Find and replace in all fields of the article. */
export const FindBar: FC<{ editor: Editor; session: DraftSession }> = () => null;
