import { observable, type Observable } from '../ui/observable';

/** True from `focusSearch` until the search box has the focus: the library may still have to unfold. */
export const searchWanted: Observable<boolean> = observable(false);

/** Puts the caret into the library's search box, as soon as there is one. */
export function focusSearch(): void {
  searchWanted.set(true);
}
