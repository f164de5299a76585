import { describe, expect, it } from 'vitest';
import { ProgressLine, type ProgressStream } from './progress-line';

/** What is seen on a screen, and what stays of it, where each line can be written again. */
function screen(options: Partial<ProgressStream>) {
  const said: string[] = [];
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { ...options, write: (text: string) => written.push(text) };
  const terminal = { say: (line: string) => said.push(line) };
  return { line: new ProgressLine(terminal, stream, () => clock.now), said, written, clock };
}

describe('the line of progress', () => {
  it('is one line on a terminal, cut to its width, and leaves nothing', () => {
    const { line, said, written, clock } = screen({ isTTY: true, columns: 12 });
    line.show(1, 3, 'اسم طويل جداً.txt');
    line.show(2, 3, 'too soon');
    clock.now = 100;
    line.show(3, 3, 'b');
    line.end();
    line.end();
    expect(written).toEqual(['\r\u001B[2K[1/3] اسم ط', '\r\u001B[2K[3/3] b', '\r\u001B[2K']);
    expect(said).toEqual([]);
  });

  it('makes room for a line that stays', () => {
    const { line, said, written } = screen({ isTTY: true });
    line.show(1, 3);
    line.say('a.pdf: no');
    expect(written.at(-1)).toBe('\r\u001B[2K');
    expect(said).toEqual(['a.pdf: no']);
  });

  it('is a line now and then in a log, and always the last', () => {
    const { line, said, written, clock } = screen({});
    for (let done = 1; done <= 10_000; done += 1) {
      clock.now += 1;
      line.show(done, 10_000);
    }
    expect(said).toHaveLength(11);
    expect(said.at(-1)).toBe('[10000/10000]');
    expect(written).toEqual([]);
  });
});
