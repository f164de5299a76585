import { describe, expect, it } from 'vitest';
import { readBullet } from './bullets';

describe('readBullet', () => {
  it.each([
    ['• نقطة', null, true],
    ['·   نقطة', null, true],
    ['▪️ نقطة', null, true],
    ['🔹نقطة', null, true],
    ['- نقطة', null, false],
    ['* نقطة', null, false],
    ['1. نقطة', 1, false],
    ['١. نقطة', 1, false],
    ['1- نقطة', 1, false],
    ['1-نقطة', 1, false],
    ['١ـ نقطة', 1, false],
    ['(2) نقطة', 2, false],
    ['12) نقطة', 12, false],
  ])('%s', (text, number, sure) => {
    expect(readBullet(text)).toMatchObject({ number, sure, rest: 'نقطة' });
  });

  it.each(['نقطة', '-5% من السكان', '1.5 مليون', '18-09-2023', '2023 - عام', '•', '- - -', '*نص*'])(
    'finds none in %j',
    (text) => expect(readBullet(text)).toBeNull(),
  );
});
