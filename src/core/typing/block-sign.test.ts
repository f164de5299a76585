import { expect, it } from 'vitest';
import { blockOfSign } from './block-sign';

it.each([
  ['##', { type: 'heading', level: 2 }],
  ['###', { type: 'heading', level: 3 }],
  ['####', { type: 'heading', level: 4 }],
  ['-', { type: 'bulletList' }],
  ['*', { type: 'bulletList' }],
  ['•', { type: 'bulletList' }],
  ['1.', { type: 'orderedList', start: 1 }],
  ['1)', { type: 'orderedList', start: 1 }],
  ['١.', { type: 'orderedList', start: 1 }],
  ['١-', { type: 'orderedList', start: 1 }],
  ['۱۲.', { type: 'orderedList', start: 12 }],
  ['٣)', { type: 'orderedList', start: 3 }],
  ['>', { type: 'blockquote' }],
  ['---', { type: 'horizontalRule' }],
])('%s makes a block', (sign, block) => expect(blockOfSign(sign)).toEqual(block));

it.each(['', '#', '#####', '--', '2023.', '1', 'أ.', '>>', '١2.'])('%s makes none', (sign) =>
  expect(blockOfSign(sign)).toBeNull(),
);
