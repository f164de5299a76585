import type { Strings } from './strings';

/** English words of the section. */
export const enTyping: Strings['typing'] = {};
