import { useCallback, useMemo, useRef, useState } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import type { DraftVersion } from '#api/version-types';
import type { Article } from '#core/article/article';
import { takeField } from '#core/compare/article-fields';
import { takeBlock } from '#core/compare/take-block';
import { fieldName } from '#core/words/field-names';
import { desk } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';
import { asRefusal, type Library, type Refusal } from '../drafts/library';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { useNow } from '../ui/use-now';
import { ArticleComparison } from './article-comparison';
import { type Loading, useLoading } from './loading';
import { OtherSide } from './other-side';
import { restorePart, restoreVersion } from './restore-version';
import { useComparison } from './use-comparison';
import styles from './version-comparison.module.css';
import { dayWords, timeWords } from './version-moment';

/** The article of a version; read once as long as it is asked for. */
function useVersionArticle(id: string, version: string | null): [Loading<Article>, () => void] {
  const read = useCallback(
    async () => (await desk.readVersion(id, version ?? '')).article,
    [id, version],
  );
  return useLoading(version === null ? null : read);
}

/** The open draft's article as it is now; another one only after a change. */
function useArticleNow(session: DraftSession): Article {
  const changes = useObserved(session.changes, (count) => count);
  // oxlint-disable-next-line react/exhaustive-deps -- the count stands for what the session holds
  return useMemo(() => session.article(), [session, changes]);
}

/** One version against the text as it is now, or against another version. */
export function VersionComparison(props: {
  versions: readonly DraftVersion[];
  version: DraftVersion;
  library: Library;
  session: DraftSession;
  onClose: () => void;
}) {
  const { versions, version, library, session, onClose } = props;
  const strings = useStrings();
  const language = useLanguage();
  const now = useNow();
  const words = strings.history;
  /** The other side: a version, or null for the text as it is now. */
  const [otherName, setOtherName] = useState<string | null>(null);
  const [hideMinor, setHideMinor] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const other = versions.find((one) => one.version === otherName) ?? null;
  const [chosenSide, retryChosen] = useVersionArticle(session.id, version.version);
  const [otherSide, retryOther] = useVersionArticle(session.id, other?.version ?? null);
  const current = useArticleNow(session);
  const chosenArticle = chosenSide.state === 'ready' ? chosenSide.value : null;
  const otherRead = otherSide.state === 'ready' ? otherSide.value : null;
  const otherArticle = other === null ? current : otherRead;
  // The list is in the order in which versions were kept, whatever the clock said.
  const otherIsOlder = other !== null && versions.indexOf(other) > versions.indexOf(version);
  const [before, after] = otherIsOlder
    ? [otherArticle, chosenArticle]
    : [chosenArticle, otherArticle];
  const sides = `${version.version} ${otherName}`;
  const { fields, isCurrent } = useComparison(sides, before, after);
  const scroll = useRef<HTMLDivElement>(null);

  const moment = (one: DraftVersion) =>
    words.versionOf(`${dayWords(one.at, now, language, strings)} ${timeWords(one.at, language)}`);
  const attempt = async (action: () => Promise<void>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await action();
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
    }
  };
  const restoreAll = () =>
    attempt(async () => {
      await restoreVersion(library, session, version.version);
      onClose();
    });
  const restorePartOf = (article: Article, message: Parameters<typeof restorePart>[3]) =>
    void attempt(async () => {
      // The button goes with the difference that it was for.
      scroll.current?.focus();
      // Twice in a row, or from a comparison that is no longer true, would restore something else.
      if (!busy && isCurrent) await restorePart(library, session, article, message);
    });
  const parts =
    other !== null || chosenArticle === null || session.readOnly
      ? null
      : {
          field: (field: string) =>
            restorePartOf(takeField(current, chosenArticle, field), ({ history }) =>
              history.restoredField(fieldName(field, language)),
            ),
          block: (block: Parameters<typeof takeBlock>[1]) =>
            restorePartOf(takeBlock(current, block), ({ history }) => history.restoredBlock),
        };

  // Compared with the text as it is now, and nothing differs: there is nothing to go back to.
  const isNow =
    other === null &&
    isCurrent &&
    (fields?.every(({ difference }) => difference === 'same') ?? false);

  const unread = [chosenSide, otherSide].find(({ state }) => state === 'refused');
  const shownRefusal = refusal ?? (unread?.state === 'refused' ? unread.refusal : null);
  return (
    <section className={styles['comparison']} aria-label={words.comparison}>
      <header className={styles['sides']}>
        <span className={styles['chosen']}>{moment(version)}</span>
        <OtherSide
          versions={versions}
          chosen={version.version}
          other={other?.version ?? null}
          onOther={setOtherName}
        />
        <label className={styles['minor']}>
          <input
            type="checkbox"
            checked={hideMinor}
            onChange={({ target }) => setHideMinor(target.checked)}
          />
          {words.hideMinor}
        </label>
      </header>
      <div className={styles['scroll']} ref={scroll} tabIndex={-1} data-testid="comparison">
        {shownRefusal !== null && (
          <p className={styles['refusal']} role="alert">
            {describeRefusal(shownRefusal.code, shownRefusal.detail, language)}
            {refusal === null && (
              <Button
                look="link"
                onPress={() => {
                  retryChosen();
                  retryOther();
                }}
              >
                {words.retry}
              </Button>
            )}
          </p>
        )}
        {fields === null ? (
          unread === undefined && <output className={styles['waiting']}>{words.comparing}</output>
        ) : (
          <ArticleComparison
            key={sides}
            fields={fields}
            view={{ side: 'changes', hideMinor }}
            restore={parts}
          />
        )}
      </div>
      <footer className={styles['footer']}>
        {session.readOnly ? (
          <p>{words.readOnly}</p>
        ) : (
          <Button
            look="primary"
            isDisabled={busy || isNow}
            onPress={() => void restoreAll()}
            data-testid="restore-version"
          >
            {words.restore}
          </Button>
        )}
      </footer>
    </section>
  );
}
