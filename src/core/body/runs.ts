import type { BodyMark, BodyNode } from './body-json';

/** True when two runs carry the same marks, in the order of `markOrder`. */
function sameMarks(one: BodyMark[], other: BodyMark[]): boolean {
  return one.length === other.length && one.every((mark, index) => isSameMark(mark, other[index]));
}

/** True for two marks of one type with the same address or direction. */
export function isSameMark(one: BodyMark, other: BodyMark | undefined): boolean {
  return (
    one.type === other?.type &&
    one.attrs?.['href'] === other.attrs?.['href'] &&
    one.attrs?.['dir'] === other.attrs?.['dir']
  );
}

/** Adds a run to a line; runs with the same marks are one run. */
export function addRun(line: BodyNode[], run: BodyNode): void {
  const last = line.at(-1);
  if (last?.text !== undefined && run.text !== undefined) {
    if (sameMarks(last.marks ?? [], run.marks ?? [])) {
      line[line.length - 1] = { ...last, text: last.text + run.text };
      return;
    }
  }
  line.push(run);
}
