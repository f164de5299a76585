import type { FC } from 'react';
import type { DraftSession } from '../drafts/draft-session';

/** The headings of the copy; one leads to its place. */
export const OutlinePanel: FC<{ session: DraftSession }> = () => null;
