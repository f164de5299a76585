// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/language';
import { ListNotice } from './list-notice';
import { Listing, type ListingView } from './listing';
import { memoryStorage } from './testing/memory-storage';

const view = (over: Partial<ListingView>): ListingView => ({
  question: 1,
  words: 'الجسر',
  total: 0,
  groups: [],
  approximate: false,
  complete: true,
  pages: new Map(),
  ...over,
});

describe('what is said of a search', () => {
  const box = document.createElement('div');
  let root: ReturnType<typeof createRoot>;
  const shown = async (answer: ListingView) => {
    const desk = { listDrafts: vi.fn(), searchDrafts: vi.fn(), libraryFacts: vi.fn() };
    const listing = new Listing(desk, memoryStorage());
    listing.view.set(answer);
    await act(async () =>
      root.render(
        <LanguageProvider language="ar">
          <ListNotice listing={listing} />
        </LanguageProvider>,
      ),
    );
    return box.textContent;
  };
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    root = createRoot(box);
  });
  afterEach(async () => {
    await act(async () => root.unmount());
    vi.unstubAllGlobals();
  });

  it('is that there is no such draft only when all are read', async () => {
    expect(await shown(view({}))).toContain('لا مسودة فيها');
    const underWay = await shown(view({ complete: false }));
    expect(underWay).not.toContain('لا مسودة فيها');
    expect(underWay).toContain('حتى الآن');
    expect(underWay).toContain('المسودات ما زالت تُقرأ');
  });

  it('is how many there are so far while more are read', async () => {
    expect(await shown(view({ total: 2 }))).not.toContain('حتى الآن');
    const underWay = await shown(view({ total: 2, complete: false }));
    expect(underWay).toContain('نتيجتان حتى الآن');
    expect(underWay).toContain('ما زالت تُقرأ');
  });
});
