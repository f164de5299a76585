import { observable, type Observable } from '../../ui/observable';

/** What the find bar was asked to do. Asking again for the same is another request. */
export interface FindRequest {
  mode: 'find' | 'replace';
}

/** The last request; null while the bar is closed. */
export const findRequest: Observable<FindRequest | null> = observable<FindRequest | null>(null);
