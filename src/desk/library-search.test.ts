import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVERY_DRAFT } from '#api/draft-types';
import { articleOf, found, libraryInTest } from './testing/library-in-test';

/** A library of these articles, the later ones newer. */
async function libraryOf(articles: Record<string, ReturnType<typeof articleOf>>) {
  const test = await libraryInTest();
  for (const [index, [id, article]] of Object.entries(articles).entries()) {
    await test.put(id, article);
    const time = new Date(Date.UTC(2025, 0, index + 1));
    await utimes(test.pathOf(id), time, time);
  }
  return { ...test, library: test.open() };
}

describe('search', () => {
  it('finds words in all their forms', async () => {
    const { library } = await libraryOf({
      a: articleOf('', 'قال أحمد وبالحكومة عام 2023'),
      b: articleOf('', 'نص آخر لا شأن له'),
    });
    for (const words of ['الحكومة', 'احمد', '٢٠٢٣', 'حكومته أحمد', 'الحكو', 'أح']) {
      expect([words, await found(library, words)]).toEqual([words, ['a']]);
    }
    expect(await found(library, 'أحمد شأن')).toEqual([]);
    expect(await found(library, '')).toEqual([]);
    expect(await found(library, ' «» ')).toEqual([]);
  });

  it('looks into everything', async () => {
    const url = 'https://example.com/%D8%AA%D8%B3%D8%B9%D8%A9';
    const { library } = await libraryOf({
      a: articleOf('واحد', 'اثنان', {
        kicker: 'ثلاثة',
        subheadline: 'أربعة',
        byline: ['خمسة'],
        dateline: { place: 'ستة', agency: 'سبعة' },
        sources: [{ name: 'ثمانية', url }],
        relatedLinks: [{ group: 'similar', title: 'عشرة', url: 'https://reuters.com/elf' }],
        category: 'دزينة',
        tags: ['وسم'],
        notes: 'ملاحظة',
        leadImage: { file: '', alt: 'شارع', caption: 'رصيف', credit: 'مصور' },
      }),
    });
    const words = `واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة reuters elf دزينة وسم ملاحظة شارع رصيف مصور`;
    for (const word of words.split(' ')) {
      expect([word, await found(library, word)]).toEqual([word, ['a']]);
    }
    expect(await found(library, words)).toEqual(['a']);
    expect(await found(library, 'reuters.com')).toEqual(['a']);
    const { hits } = await library.search('تسعة', EVERY_DRAFT, 0, 10);
    expect(hits[0]?.snippets).toEqual([
      { field: 'sources', text: 'ثمانية example.com/تسعة', hits: [{ from: 19, to: 23 }] },
    ]);
  });

  it('finds phrases as they stand', async () => {
    const { library } = await libraryOf({
      a: articleOf('', 'اجتمع مجلس الأمن اليوم'),
      b: articleOf('', 'الأمن في المجلس'),
      c: articleOf('', 'مجلس\nالأمن'),
    });
    for (const words of ['"مجلس الأمن"', '«مجلس الأمن»', '“مجلس الأمن”', 'اليوم "مجلس الأمن"']) {
      expect([words, await found(library, words)]).toEqual([words, ['a']]);
    }
    expect((await found(library, 'مجلس الأمن')).sort()).toEqual(['a', 'b', 'c']);
    expect(await found(library, '"مجلس الأم')).toEqual(['a']);
  });

  it('tolerates a typo where nothing was found as typed', async () => {
    const { library } = await libraryOf({
      a: articleOf('انتخابات بلدية', ''),
      b: articleOf('', 'انتخبات'),
    });
    const exact = await library.search('انتخابات', EVERY_DRAFT, 0, 10);
    expect([exact.approximate, exact.total]).toEqual([false, 1]);
    const typo = await library.search('انتحابات بلدية', EVERY_DRAFT, 0, 10);
    expect([typo.approximate, typo.total]).toEqual([true, 1]);
    expect(typo.hits[0]?.snippets).toEqual([
      {
        field: 'headline',
        text: 'انتخابات بلدية',
        hits: [
          { from: 0, to: 8 },
          { from: 9, to: 14 },
        ],
      },
    ]);
    const nothing = await library.search('قسطنطينية', EVERY_DRAFT, 0, 10);
    expect(nothing).toEqual({ total: 0, approximate: false, complete: true, hits: [] });
  });

  it('tolerates a typo in what looks like an ending, and letters in each other’s place', async () => {
    const { library } = await libraryOf({
      government: articleOf('', 'قالت الحكومة'),
      ministers: articleOf('', 'مجلس الوزراء'),
      newspaper: articleOf('', 'الصحافة المستقلة'),
      parliament: articleOf('', 'Parliament'),
    });
    const typos = {
      government: ['الحكوة', 'الحكموة', 'الحكومو', 'للحكوة', 'قالت الحكوة'],
      ministers: ['الوزارء', 'مجلس الوزارء', 'الوزارء مجلس'],
      newspaper: ['الصحفاة', 'الصحاقة', 'المستلقة', 'المسقلة'],
      parliament: ['parlaiment', 'parliment', 'parlament'],
    };
    for (const [id, typed] of Object.entries(typos)) {
      for (const words of typed) {
        const { approximate, hits } = await library.search(words, EVERY_DRAFT, 0, 10);
        const ids = hits.map(({ draft }) => draft.id);
        expect([words, approximate, ids]).toEqual([words, true, [id]]);
        expect([words, hits[0]?.snippets.length]).toEqual([words, 1]);
      }
    }
  });

  it('has the headline first, then what an article is about, and the newer of equals', async () => {
    const { library } = await libraryOf({
      headline: articleOf('النفط', ''),
      tag: articleOf('', '', { tags: ['نفط'] }),
      old: articleOf('', 'أسعار النفط'),
      many: articleOf('', 'نفط نفط نفط نفط'),
      new: articleOf('', 'أسعار النفط'),
      unfinished: articleOf('نفطكس', ''),
    });
    expect(await found(library, 'نفط')).toEqual([
      'headline',
      'unfinished',
      'tag',
      'new',
      'many',
      'old',
    ]);
  });

  it('is filtered and answers in pages', async () => {
    const { library, putState } = await libraryOf(
      Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`d${number}`, articleOf('خبر')])),
    );
    const page = await library.search('خبر', EVERY_DRAFT, 1, 2);
    expect(page.total).toBe(5);
    expect(page.hits.map(({ draft }) => draft.id)).toEqual(['d4', 'd3']);
    await putState('d2', {
      status: 'ready',
      pinned: false,
      exportedRevision: null,
      recovery: null,
    });
    await library.update(['d2']);
    expect(await found(library, 'خبر', { status: 'ready' })).toEqual(['d2']);
  });

  it('follows changes', async () => {
    const { library, put, remove } = await libraryOf({ a: articleOf('قديم'), b: articleOf('باق') });
    expect(await found(library, 'قديم')).toEqual(['a']);
    await put('a', articleOf('جديد', 'مجلس الأمن'));
    await put('c', '{');
    await library.update(['a', 'c']);
    expect(await found(library, 'قديم')).toEqual([]);
    expect(await found(library, 'جديد')).toEqual(['a']);
    expect(await found(library, '"مجلس الأمن"')).toEqual(['a']);
    await remove('a');
    await library.update([]);
    expect(await found(library, 'جديد')).toEqual([]);
    expect(await found(library, 'باق')).toEqual(['b']);
  });
});

describe('a search while drafts are still being read', () => {
  it('says that it is not complete, and is told of until it is', async () => {
    const { put, open } = await libraryInTest();
    for (let number = 0; number < 300; number += 1) await put(`d${number}`, articleOf('خبر'));
    let tell: () => void = () => undefined;
    const library = open({ list: 0, firstList: 0, search: 0 }, () => tell());
    let told = new Promise<void>((resolve) => (tell = resolve));
    let page = await library.search('خبر', EVERY_DRAFT, 0, 1);
    expect(page.complete).toBe(false);
    while (!page.complete) {
      await told;
      told = new Promise<void>((resolve) => (tell = resolve));
      page = await library.search('خبر', EVERY_DRAFT, 0, 1);
    }
    expect(page.total).toBe(300);
  });

  it('waits for all of them where nothing can be told', async () => {
    const { put, open } = await libraryInTest();
    for (let number = 0; number < 300; number += 1) await put(`d${number}`, articleOf('خبر'));
    const { total, complete } = await open().search('خبر', EVERY_DRAFT, 0, 1);
    expect([total, complete]).toEqual([300, true]);
  });
});

describe('the search cache', () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      `d${index}`,
      articleOf(`خبر ${index}`, 'مجلس الأمن'),
    ]),
  );

  it('is found by the next start, with what changed since', async () => {
    const { library, open, put, remove, layout } = await libraryOf(many);
    expect(await found(library, 'خبر 7')).toContain('d7');
    await library.close();
    const cache = join(layout.cache, 'search');
    expect((await readFile(cache)).length).toBeGreaterThan(1000);
    await put('d8', articleOf('تغيّر'));
    await remove('d9');
    const next = open();
    expect(await found(next, 'تغير')).toEqual(['d8']);
    expect(await found(next, '"خبر 9"')).not.toContain('d9');
    expect((await found(next, '"مجلس الأمن"')).length).toBe(118);
    await next.close();
    await writeFile(cache, (await readFile(cache)).subarray(0, 5000));
    expect((await found(open(), 'مجلس')).length).toBe(118);
  });
});
