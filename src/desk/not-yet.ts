import { DeskError } from '#api/desk-error';

/** Stands in for a call that is being built. */
export function notYet(): Promise<never> {
  return Promise.reject(new DeskError('failed', 'not built yet'));
}
