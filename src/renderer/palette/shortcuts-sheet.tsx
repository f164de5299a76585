import type { FC } from 'react';
import type { OverlayProps } from '../app/overlay';

/** All shortcuts, by what they are for. */
export const ShortcutsSheet: FC<OverlayProps> = () => null;
