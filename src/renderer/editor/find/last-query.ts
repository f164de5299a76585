import type { FindQuery } from '#core/find/find-query';
import { observable, type Observable } from '../../ui/observable';

/** What was last looked for in this window, also in another article. */
export const findQuery: Observable<FindQuery> = observable<FindQuery>({
  text: '',
  isPattern: false,
  wholeWord: false,
  matchCase: false,
  matchHarakat: false,
  exactLetters: false,
});

/** What hits were last replaced with. */
export const replacement: Observable<string> = observable('');
