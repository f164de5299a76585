import type { Article } from '#core/article/article';

/** The one-line fields of the sheet, and where in the article each of them is. */
export const TEXT_FIELDS = {
  kicker: {
    testId: 'kicker',
    read: (article: Article) => article.kicker,
    write: (_: Article, kicker: string): Partial<Article> => ({ kicker }),
  },
  headline: {
    testId: 'headline',
    read: (article: Article) => article.headline,
    write: (_: Article, headline: string): Partial<Article> => ({ headline }),
  },
  subheadline: {
    testId: 'subheadline',
    read: (article: Article) => article.subheadline,
    write: (_: Article, subheadline: string): Partial<Article> => ({ subheadline }),
  },
  place: {
    testId: 'dateline-place',
    read: (article: Article) => article.dateline.place,
    write: (article: Article, place: string): Partial<Article> => ({
      dateline: { ...article.dateline, place },
    }),
  },
  agency: {
    testId: 'dateline-agency',
    read: (article: Article) => article.dateline.agency,
    write: (article: Article, agency: string): Partial<Article> => ({
      dateline: { ...article.dateline, agency },
    }),
  },
} as const;

export type TextField = keyof typeof TEXT_FIELDS;
