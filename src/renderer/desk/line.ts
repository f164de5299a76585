import { observable } from '../ui/observable';

/**
 * The line to the desk: `up`; `down`, and tried again by itself; `refused` for good, because another
 * start of the program answers, whose key this window does not have.
 */
export type Line = 'up' | 'down' | 'refused';

/** How the line stands; the sheet stays editable whatever it is. */
export const line = observable<Line>('up');
