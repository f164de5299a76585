import { describe, expect, it } from 'vitest';
import { matchCommands } from './match-commands';

const COMMANDS = [
  { names: ['حذف الجدول', 'Delete the table'], more: '' },
  { names: ['جدول', 'Table'], more: 'إدراج grid' },
  { names: ['صف قبله', 'Row before'], more: 'جدول table' },
  { names: ['الإعدادات', 'Settings'], more: 'خيارات options' },
  { names: ['قائمة نقطية', 'Bulleted list'], more: '' },
];

const found = (query: string) =>
  matchCommands(COMMANDS, (words) => words, query).map(({ names }) => names[1]);

describe('finding commands', () => {
  it('puts the name that begins so first, then words of names, then other words', () => {
    expect(found('جدول')).toEqual(['Table', 'Delete the table', 'Row before']);
    expect(found('tab')).toEqual(['Table', 'Delete the table', 'Row before']);
  });

  it('compares Arabic without hamza, article and the difference of ة and ه', () => {
    expect(found('اعدادات')).toEqual(['Settings']);
    expect(found('قائمه')).toEqual(['Bulleted list']);
  });

  it('finds words in any order, of both languages at once', () => {
    expect(found('list bull')).toEqual(['Bulleted list']);
    expect(found('جدول grid')).toEqual(['Table']);
    expect(found('ليس هنا')).toEqual([]);
  });

  it('finds all by nothing', () => {
    expect(found('  ')).toHaveLength(COMMANDS.length);
  });
});
