import type { BothLanguages } from '../loopback/host-words';
import type { Language } from './language';

/** What a command works with, so that it can be run in a test as in a terminal. */
export interface Terminal {
  language: Language;
  /** All of standard input, up to a limit in bytes; one byte more when there is more. */
  readInput: (limit: number) => Promise<Uint8Array>;
  /** Writes a result to standard output. */
  print: (data: string | Uint8Array) => void;
  /** Writes a line for people to standard error. */
  say: (line: string) => void;
  /** Absolute path of the built renderer, for `serve`. */
  pages: string;
}

/** Says a sentence in the terminal's language. */
export function tell(terminal: Pick<Terminal, 'language' | 'say'>, words: BothLanguages): void {
  terminal.say(words[terminal.language]);
}
