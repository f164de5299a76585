import { observable, type Observable } from '../../ui/observable';

/** What the find bar is open for; null when it is closed. */
export const findRequest: Observable<'find' | 'replace' | null> = observable<
  'find' | 'replace' | null
>(null);
