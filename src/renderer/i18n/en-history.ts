import type { Strings } from './strings';

/** English words of the section. */
export const enHistory: Strings['history'] = {};
