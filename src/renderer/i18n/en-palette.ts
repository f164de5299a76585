import type { Strings } from './strings';

/** English words of the section. */
export const enPalette: Strings['palette'] = {};
