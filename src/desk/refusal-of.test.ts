import { describe, expect, it } from 'vitest';
import { DeskError } from '#api/desk-error';
import { ReadError } from '#core/article/read-error';
import { refusalOf } from './refusal-of';
import { systemError } from './testing/failing-system';

describe('refusalOf', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['ENOENT', 'folder-gone'],
    ['EIO', 'failed'],
    ['constructor', 'failed'],
  ])('makes of %s the refusal %s', (code, refusal) => {
    expect(refusalOf(systemError(code))).toMatchObject({ name: 'DeskError', code: refusal });
  });

  it('keeps the reader’s code and what it says about it', () => {
    expect(refusalOf(new ReadError('wrong-type', 'byline[0]'))).toMatchObject({
      code: 'wrong-type',
      detail: 'byline[0]',
    });
  });

  it('leaves a refusal as it is', () => {
    const refusal = new DeskError('stale');
    expect(refusalOf(refusal)).toBe(refusal);
  });

  it('keeps the message of what nobody foresaw, for the log', () => {
    expect(refusalOf(new RangeError('out of range'))).toMatchObject({
      code: 'failed',
      detail: 'out of range',
    });
    expect(refusalOf('text')).toMatchObject({ code: 'failed', detail: 'text' });
  });
});
