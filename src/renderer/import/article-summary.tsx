import { CircleAlert, Info } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
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
import styles from './article-summary.module.css';

/** Notices that the article itself gives rise to: they are found anew as pieces move. */
const FOUND_ANEW = new Set<Notice['code']>(['missing', 'bad-date', 'bad-url']);

function bodyWords(article: Article, strings: Strings): string {
  const text = bodyText(article.body);
  const words = countWords(text);
  const paragraphs = text.split('\n').filter((block) => block.trim() !== '').length;
  return words === 0 ? '' : strings.import.body(paragraphs, words);
}

function titlesOf(article: Article, group: RelatedGroup): string[] {
  return article.relatedLinks
    .filter((link) => link.group === group)
    .map(({ title, url }) => title || url);
}

function dateWords(date: string | null): string {
  return date === null || !isIsoDate(date) ? (date ?? '') : dateInWords(date);
}

/** What comes of the pieces: every field of the article in a line, and what there is to say of it. */
export function ArticleSummary(props: { article: Article; notices: readonly Notice[] }) {
  const { article, notices } = props;
  const strings = useStrings();
  const language = useLanguage();
  const missing = useMemo(() => missingIn(article), [article]);
  const body = useMemo(() => bodyWords(article, strings), [article, strings]);
  const lacks = (field: string) =>
    missing.some((notice) => notice.code === 'missing' && notice.field === field);
  const told = notices.filter(({ code }) => !FOUND_ANEW.has(code));
  const { fields, links } = strings;
  return (
    <section className={styles['summary']} aria-label={strings.import.result}>
      <h3>{strings.import.result}</h3>
      <dl className={styles['fields']}>
        <Field name={fields.kicker}>{article.kicker}</Field>
        <Field name={fields.headline} missing={lacks('headline')} strong>
          {article.headline}
        </Field>
        <Field name={fields.subheadline}>{article.subheadline}</Field>
        <Field name={fields.byline}>{article.byline.join('، ')}</Field>
        <Field name={fields.place}>{article.dateline.place}</Field>
        <Field name={fields.agency}>{article.dateline.agency}</Field>
        <Field name={fields.publishedAt}>{dateWords(article.publishedAt)}</Field>
        <Field name={fields.updatedAt}>{dateWords(article.updatedAt)}</Field>
        <Field name={fields.body} missing={lacks('body')}>
          {body}
        </Field>
        <List
          name={links.sources}
          missing={lacks('sources')}
          items={article.sources.map(({ name, url }) => name || url)}
        />
        <List name={links.readAlso} items={titlesOf(article, 'read-also')} />
        <List name={links.similar} items={titlesOf(article, 'similar')} />
      </dl>
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

function Field(props: { name: string; missing?: boolean; strong?: boolean; children: ReactNode }) {
  const strings = useStrings();
  const empty = props.children === '';
  return (
    <div data-empty={empty || undefined} data-missing={props.missing || undefined}>
      <dt>{props.name}</dt>
      <dd dir="auto" data-strong={props.strong || undefined}>
        {empty ? strings.import.none : props.children}
      </dd>
    </div>
  );
}

function List(props: { name: string; missing?: boolean; items: string[] }) {
  const { name, items, missing = false } = props;
  const strings = useStrings();
  return (
    <Field name={name} missing={missing}>
      {items.length === 0 ? (
        ''
      ) : (
        <>
          <span className={styles['count']}>{strings.number(items.length)}</span>
          {items.join(' · ')}
        </>
      )}
    </Field>
  );
}
