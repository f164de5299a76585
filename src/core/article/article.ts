import type { BodyDoc } from '../body/body-json';

/** The value of `format` in every article file. */
export const ARTICLE_FORMAT = 'muharrir/article';

/** The version of the article format that this program writes. */
export const ARTICLE_VERSION = 1;

/** Someone or something that the article quotes or draws on. */
export interface Source {
  name: string;
  /** An http or https address, or "" when there is none; kept as typed even when it is not valid. */
  url: string;
}

/** The blocks of links below an article: «اقرأ أيضاً» and «مقالات مشابهة». */
export type RelatedGroup = 'read-also' | 'similar';

export const RELATED_GROUPS = ['read-also', 'similar'] as const satisfies RelatedGroup[];

export interface RelatedLink {
  group: RelatedGroup;
  title: string;
  /** An http or https address, or "" when there is none; kept as typed even when it is not valid. */
  url: string;
}

/** Where the report was filed and by whom: «بغداد/ المستقلة/-». Either may be "". */
export interface Dateline {
  place: string;
  agency: string;
}

export interface LeadImage {
  file: string;
  alt: string;
  caption: string;
  credit: string;
}

/**
 * An article as it is stored, exported as JSON and imported. Fields that this version does not know
 * may be present on the object at run time; they are kept and written back.
 */
export interface Article {
  format: typeof ARTICLE_FORMAT;
  version: typeof ARTICLE_VERSION;
  id: string;
  /** BCP 47 tag of the copy's language. */
  language: string;
  slug: string;
  /** The short label above the headline: «عاجل», «خاص». */
  kicker: string;
  headline: string;
  subheadline: string;
  byline: string[];
  dateline: Dateline;
  /**
   * ISO 8601 date, or date-time, with offset where that is known; null when there is none; kept as
   * typed when it is neither.
   */
  publishedAt: string | null;
  updatedAt: string | null;
  body: BodyDoc;
  sources: Source[];
  relatedLinks: RelatedLink[];
  category: string;
  tags: string[];
  leadImage: LeadImage | null;
  /** Notes for the desk; never exported to HTML. */
  notes: string;
}
