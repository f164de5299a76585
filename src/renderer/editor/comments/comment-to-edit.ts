import { observable, type Observable } from '../../ui/observable';

/** Which of several comments at the caret its form is for; null for the first of them. */
export const commentToEdit: Observable<string | null> = observable<string | null>(null);
