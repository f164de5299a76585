import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article } from '../article/article';
import { blankArticle } from '../article/blank-article';
import { exportName } from './export-name';

function nameOf(fields: Partial<Article>): string {
  return exportName({ ...blankArticle(''), ...fields });
}

describe('the name of an exported file', () => {
  it.each<[Partial<Article>, string]>([
    [{ slug: 'wang-yi', headline: 'عنوان' }, 'wang-yi'],
    [{ headline: 'وزير الخارجية: «زيارة» إلى موسكو؟' }, 'وزير-الخارجية-زيارة-إلى-موسكو'],
    [{ headline: 'مُحادثاتٌ عن السَّـلام' }, 'محادثات-عن-السلام'],
    [{ headline: '   ', publishedAt: '2023-09-18T10:00:00Z' }, 'article-2023-09-18'],
    [{ publishedAt: 'أمس' }, 'article'],
    [{ slug: '../../etc/passwd' }, 'etc-passwd'],
    [{ slug: 'C:\\windows\\x?*' }, 'C-windows-x'],
    [{ slug: 'CON' }, '_CON'],
    [{ slug: 'nul.txt' }, 'nul-txt'],
    [{ slug: '.hidden. ' }, 'hidden'],
    [{ headline: 'أ\u202Eexe.fdp' }, 'أ-exe-fdp'],
    [{ slug: '...' }, 'article'],
    [
      { headline: 'البنك يرفع الفائدة إلى 27.25% ,و «مصدر»: القرار مؤقت…' },
      'البنك-يرفع-الفائدة-إلى-27-25-و-مصدر-القرار-مؤقت',
    ],
    [{ headline: 'Apple’s AT&T + C++ (2,500,000$)!' }, 'Apples-AT-T-C-2500000'],
    [{ slug: 'new_bridge 100%', headline: 'عنوان' }, 'new-bridge-100'],
    [{ slug: '%', headline: 'عنوان' }, 'عنوان'],
  ])('of %j is %s', (fields, name) => {
    expect(nameOf(fields)).toBe(name);
  });

  it('ends at a word when the headline is long', () => {
    const name = nameOf({ headline: 'مجلس المدينة يقر خطة لتوسيع شبكة المياه '.repeat(5) });
    expect(name).toMatch(/^مجلس-المدينة.*(?:شبكة|المياه|توسيع|لتوسيع|خطة|يقر|المدينة|مجلس)$/u);
    expect(name.length).toBeLessThanOrEqual(70);
  });

  it('is safe whatever the headline is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
        const name = nameOf({ headline });
        expect(name).not.toBe('');
        expect(name).toMatch(/^_?[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
      }),
    );
  });
});
