import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskError } from '#api/desk-error';
import { describeFailure, describeUnreadable } from './describe-failure';
import { readPort, readStartOptions, StartOptionsError } from './start-options';

describe('readStartOptions', () => {
  it.each([
    [[], { drafts: null, port: 0, window: 'app', files: [], readOnly: false }],
    [
      ['--no-open', '--port', '8123'],
      { drafts: null, port: 8123, window: 'none', files: [], readOnly: false },
    ],
    [
      ['--browser-window'],
      { drafts: null, port: 0, window: 'browser', files: [], readOnly: false },
    ],
    [['--read-only'], { drafts: null, port: 0, window: 'app', files: [], readOnly: true }],
    [
      ['--browser-window', '--no-open'],
      { drafts: null, port: 0, window: 'none', files: [], readOnly: false },
    ],
    [
      ['خبر.json', '--drafts', 'مسودات'],
      {
        drafts: resolve('مسودات'),
        port: 0,
        window: 'app',
        files: [resolve('خبر.json')],
        readOnly: false,
      },
    ],
  ])('reads %j', (args, options) => {
    expect(readStartOptions(args)).toEqual(options);
  });

  it.each([['--frob'], ['--port', 'x'], ['--port', '70000'], ['--drafts']])(
    'refuses %j %j',
    (...args) => {
      expect(() => readStartOptions(args)).toThrow(StartOptionsError);
    },
  );
});

describe('readPort', () => {
  it.each([
    ['0', 0],
    ['65535', 65_535],
    ['65536', null],
    ['', null],
    ['-1', null],
    ['8e3', null],
    ['٨٠٨٠', null],
  ])('%j is %j', (text, port) => {
    expect(readPort(text)).toBe(port);
  });
});

describe('describeUnreadable', () => {
  it('tells a file that is too large from one that cannot be read', () => {
    const large = describeUnreadable('/a.txt', new DeskError('too-large', '40'));
    const gone = describeUnreadable('/a.txt', new DeskError('not-found'));
    expect(large.en).toContain('too large');
    expect(gone.en).toContain('cannot be read');
    expect(gone.ar).toContain('/a.txt');
  });
});

describe('describeFailure', () => {
  const listenError = (code: string) =>
    Object.assign(new Error(`listen ${code}: 127.0.0.1:80`), { code });

  it.each([
    ['wrong usage', new StartOptionsError("Unknown option '--frob'"), 2, '--frob'],
    ['a port in use', listenError('EADDRINUSE'), 1, '--port'],
    ['a port that is forbidden', listenError('EACCES'), 1, '--port'],
    ['a folder in use', new DeskError('locked', 'samir@desk-3'), 1, 'samir@desk-3'],
    ['how to read one that is in use', new DeskError('locked'), 1, '--read-only'],
    ['anything else', new RangeError('odd'), 1, 'odd'],
  ] as const)('explains %s in both languages', (_, error, exitCode, detail) => {
    const { words, exitCode: code } = describeFailure(error);
    expect(code).toBe(exitCode);
    expect(words.ar).toContain(detail);
    expect(words.ar).toMatch(/\p{Script=Arabic}/u);
    expect(words.en).toContain(detail);
  });
});
