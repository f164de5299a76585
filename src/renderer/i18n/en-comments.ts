import type { Strings } from './strings';

/** English words of the section. */
export const enComments: Strings['comments'] = {};
