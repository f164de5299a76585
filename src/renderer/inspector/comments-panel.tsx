import type { FC } from 'react';
import type { DraftSession } from '../drafts/draft-session';

/** Every comment of the desk, in the order of the copy. */
export const CommentsPanel: FC<{ session: DraftSession }> = () => null;
