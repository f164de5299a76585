import type { Direction } from '../body/body-json';

/** A run that controls set apart from the direction around it; places in UTF-16 units. */
export interface IsolatedRun {
  /** Of the control that opens it. */
  from: number;
  /** After the control that closes it. */
  to: number;
  dir: Direction;
}

const OPENING: Record<string, Direction | 'auto'> = {
  '\u202A': 'ltr',
  '\u202B': 'rtl',
  '\u202D': 'ltr',
  '\u202E': 'rtl',
  '\u2066': 'ltr',
  '\u2067': 'rtl',
  '\u2068': 'auto',
};

const CONTROL = /[\u202A-\u202E\u2066-\u2069]/gu;

function directionIn(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}

/**
 * The outermost runs of a line that embeddings, overrides or isolates enclose and that are closed in
 * it. WhatsApp and address books set telephone numbers apart so.
 */
export function findIsolates(line: string): IsolatedRun[] {
  const runs: IsolatedRun[] = [];
  const open: { at: number; isolate: boolean; dir: Direction | 'auto' }[] = [];
  for (const { 0: sign, index } of line.matchAll(CONTROL)) {
    const dir = OPENING[sign];
    if (dir !== undefined) {
      open.push({ at: index, isolate: sign >= '\u2066', dir });
      continue;
    }
    const start = open.findLastIndex(({ isolate }) => isolate === (sign === '\u2069'));
    const opened = open[start];
    if (opened === undefined) continue;
    open.length = start;
    const to = index + 1;
    while ((runs.at(-1)?.from ?? -1) > opened.at) runs.pop();
    runs.push({
      from: opened.at,
      to,
      dir: opened.dir === 'auto' ? directionIn(line.slice(opened.at, to)) : opened.dir,
    });
  }
  // What was opened and never closed encloses nothing; runs found within it stand.
  return runs;
}
