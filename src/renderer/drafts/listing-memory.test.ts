import { describe, expect, it } from 'vitest';
import type { DaySpan } from './listing-filter';
import { NO_FILTER } from './listing-filter';
import { keepChoice, type ListingChoice, recallChoice } from './listing-memory';
import { memoryStorage } from './testing/memory-storage';

describe('the library’s order and filter', () => {
  it('come back as they were', () => {
    const spans: DaySpan[] = [
      { kind: 'any' },
      { kind: 'recent', days: 30 },
      { kind: 'between', from: '2026-11-01', until: null },
    ];
    for (const span of spans) {
      const storage = memoryStorage();
      const filter = { status: 'ready' as const, tag: 'اقتصاد', span };
      const choice: ListingChoice = { order: 'headline', filter };
      keepChoice(storage, choice);
      expect(recallChoice(storage)).toEqual(choice);
    }
  });

  it('are the usual ones where something else is remembered', () => {
    const usual = { order: 'newest', filter: NO_FILTER };
    expect(recallChoice(memoryStorage())).toEqual(usual);
    for (const text of ['{', 'null', '{"order":"size","span":{"kind":"recent","days":3}}']) {
      expect(recallChoice({ getItem: () => text })).toEqual(usual);
    }
  });
});
