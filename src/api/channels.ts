/** The channels of Electron's IPC that `main` and `preload` share. */

/** Window to desk: a `Call`, answered by a `Reply`. */
export const CALL_CHANNEL = 'muharrir:call';

/** Desk to window: a `DeskEvent`. */
export const EVENT_CHANNEL = 'muharrir:event';

/** Window to desk: the page listens to events from now on. */
export const LISTENING_CHANNEL = 'muharrir:listening';
