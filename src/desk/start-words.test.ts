import { describe, expect, it } from 'vitest';
import { describeRefusal } from '#api/describe-refusal';
import { describeStartRefusal } from './start-words';

describe('describeStartRefusal', () => {
  it.each(['ar', 'en'] as const)('says what to do about a folder that is away: %s', (language) => {
    const sentence = describeStartRefusal('folder-gone', 'ENOENT', language);
    expect(sentence).toContain('--drafts DIR');
    expect(sentence).not.toBe(describeRefusal('folder-gone', 'ENOENT', language));
  });

  it('says of anything else what is always said', () => {
    const said = describeStartRefusal('locked', 'layla@desk-3', 'ar');
    expect(said).toBe(describeRefusal('locked', 'layla@desk-3', 'ar'));
  });
});
