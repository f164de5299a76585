import type { BothLanguages } from '../loopback/host-words';

/** Wrong usage of the command line; ends the program with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly words: BothLanguages) {
    super(words.en);
  }
}
