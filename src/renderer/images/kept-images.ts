import { observable } from '../ui/observable';

/** How many pictures this window has kept: with each, one that was missing may be there again. */
export const keptImages = observable(0);
