import type { FC } from 'react';
import type { OverlayProps } from '../app/overlay';

/** All commands, found by Arabic or English name. */
export const CommandPalette: FC<OverlayProps> = () => null;
