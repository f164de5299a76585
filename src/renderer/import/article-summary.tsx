import { CircleAlert, Info } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import type { Article, RelatedGroup } from '#core/article/article';
import { dateInWords } from '#core/article/dates';
import { isIsoDate } from '#core/article/is-iso-date';
import { missingIn } from '#core/article/missing-in';
import type { Notice } from '#core/article/notice';
import { bodyText } from '#core/body/body-text';
import { countWords } from '#core/copy/count-words';
import { describeNotice } from '#core/words/describe-notice';
import { useLanguage, useStrings } from '../i18n/language';
import type { Strings } from '../i18n/strings';
import { IsolatedRuns } from '../ui/isolated-runs';
import styles from './article-summary.module.css';

/** Notices that the article itself gives rise to: they are found anew as pieces move. */
const FOUND_ANEW = new Set<Notice['code']>(['missing', 'bad-date', 'bad-url', 'no-address']);

function bodyWords(article: Article, strings: Strings): string {
  const text = bodyText(article.body);
  const words = countWords(text);
  const paragraphs = text.split('\n').filter((block) => block.trim() !== '').length;
  return words === 0 ? '' : strings.import.body(paragraphs, words);
}

function titlesOf(article: Article, group: RelatedGroup): string[] {
  return article.relatedLinks
    .filter((link) => link.group === group)
    .map(({ title, url }) => title || shortAddress(url));
}

function dateWords(date: string | null): string {
  return date === null || !isIsoDate(date) ? (date ?? '') : dateInWords(date);
}

/** An address as short as it is still told apart: without its scheme. */
function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '');
}

interface Line {
  name: string;
  /** What the field holds; empty when it holds nothing. */
  items: string[];
  /** Shown even when it is empty: readers or publishers miss it. */
  missing?: boolean;
  counted?: boolean;
  /** Not worth a word when it is empty. */
  rare?: boolean;
}

function linesOf(article: Article, missing: readonly Notice[], strings: Strings): Line[] {
  const lacks = (field: string) =>
    missing.some((notice) => notice.code === 'missing' && notice.field === field);
  const { fields, links } = strings;
  const { place, agency } = article.dateline;
  const sources = article.sources.map(({ name, url }) => name || shortAddress(url));
  return [
    { name: fields.kicker, items: [article.kicker] },
    { name: fields.headline, items: [article.headline], missing: lacks('headline') },
    { name: fields.subheadline, items: [article.subheadline] },
    { name: fields.byline, items: article.byline },
    { name: fields.place, items: [place] },
    { name: fields.agency, items: [agency] },
    { name: fields.publishedAt, items: [dateWords(article.publishedAt)] },
    { name: fields.updatedAt, items: [dateWords(article.updatedAt)] },
    { name: fields.body, items: [bodyWords(article, strings)], missing: lacks('body') },
    { name: links.sources, items: sources, missing: lacks('sources'), counted: true },
    { name: links.readAlso, items: titlesOf(article, 'read-also'), counted: true },
    { name: links.similar, items: titlesOf(article, 'similar'), counted: true },
    { name: fields.slug, items: [article.slug], rare: true },
    { name: fields.category, items: [article.category], rare: true },
    { name: fields.tags, items: article.tags, rare: true },
    { name: fields.notes, items: [article.notes], rare: true },
  ].map((line) => ({ ...line, items: line.items.filter((item) => item !== '') }));
}

/** What comes of the pieces: every field of the article in a line, and what there is to say of it. */
export function ArticleSummary(props: { article: Article; notices: readonly Notice[] }) {
  const { article, notices } = props;
  const strings = useStrings();
  const language = useLanguage();
  const missing = useMemo(() => missingIn(article), [article]);
  const lines = useMemo(() => linesOf(article, missing, strings), [article, missing, strings]);
  const told = notices.filter(({ code }) => !FOUND_ANEW.has(code));
  const shown = lines.filter(({ items, missing: missed }) => items.length > 0 || missed === true);
  const empty = lines.filter((line) => !shown.includes(line) && line.rare !== true);
  return (
    <section className={styles['summary']} aria-label={strings.import.result}>
      <h3>{strings.import.result}</h3>
      <dl className={styles['fields']}>
        {shown.map((line) => (
          <Field key={line.name} line={line} />
        ))}
      </dl>
      {empty.length > 0 && (
        <p className={styles['empty']}>
          {strings.import.empty(empty.map(({ name }) => name).join(strings.import.comma))}
        </p>
      )}
      {missing.length + told.length > 0 && (
        <ul className={styles['notices']} aria-label={strings.import.notices}>
          {missing.map((notice) => (
            <li key={JSON.stringify(notice)} data-tone="missing">
              <CircleAlert size={16} aria-hidden />
              <span>{describeNotice(notice, language)}</span>
            </li>
          ))}
          {told.map((notice) => (
            <li key={JSON.stringify(notice)}>
              <Info size={16} aria-hidden />
              <span>{describeNotice(notice, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Field(props: { line: Line }) {
  const { name, items, counted = false } = props.line;
  const strings = useStrings();
  return (
    <div data-missing={items.length === 0 || undefined}>
      <dt>{name}</dt>
      <dd>
        {items.length === 0 && strings.import.none}
        {counted && items.length > 1 && (
          <span className={styles['count']}>{strings.number(items.length)}</span>
        )}
        {items.map((item, index) => (
          <Fragment key={`${index} ${item}`}>
            {index > 0 && strings.import.comma}
            <bdi>
              <IsolatedRuns text={item} />
            </bdi>
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
