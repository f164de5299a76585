import { useEffect, useRef } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { DraftVersion } from '#api/version-types';
import { useLanguage, useStrings } from '../i18n/language';
import { useNow } from '../ui/use-now';
import { daysOfVersions, type ListedVersion } from './days-of-versions';
import { dayWords, timeWords } from './version-moment';
import styles from './version-list.module.css';

/** The versions of a draft by day, one of them chosen; arrow keys move through them. */
export function VersionList(props: {
  versions: readonly DraftVersion[];
  chosen: string | null;
  onChoose: (version: string) => void;
}) {
  const { versions, chosen, onChoose } = props;
  const strings = useStrings();
  const language = useLanguage();
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Work with versions begins with choosing one. The list has its items a moment after it is there,
    // and gives the focus it gets to the chosen one.
    const frame = requestAnimationFrame(() => list.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <ListBox
      className={styles['list'] ?? ''}
      aria-label={strings.history.list}
      selectionMode="single"
      disallowEmptySelection
      ref={list}
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (typeof key === 'string') onChoose(key);
      }}
      data-testid="version-list"
    >
      {daysOfVersions(versions).map((day) => (
        <ListBoxSection key={day.moment} id={day.moment}>
          <Header className={styles['day'] ?? ''}>
            {dayWords(day.moment, now, language, strings)}
          </Header>
          {day.versions.map((listed) => (
            <Item key={listed.version.version} listed={listed} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Item({ listed }: { listed: ListedVersion }) {
  const { version, gained } = listed;
  const strings = useStrings();
  const language = useLanguage();
  const time = timeWords(version.at, language);
  const kind = strings.history.kinds[version.kind];
  return (
    <ListBoxItem
      id={version.version}
      className={styles['item'] ?? ''}
      textValue={`${time} ${kind}`}
      data-testid="version"
      data-kind={version.kind}
    >
      <time dateTime={version.at}>{time}</time>
      <span className={styles['kind']}>{kind}</span>
      <span className={styles['words']}>
        {strings.drafts.words(version.words)}
        {gained !== null && gained !== 0 && (
          <bdi dir="ltr" className={styles['gained']} data-less={gained < 0 || undefined}>
            {gained > 0 ? `+${strings.number(gained)}` : `−${strings.number(-gained)}`}
          </bdi>
        )}
      </span>
    </ListBoxItem>
  );
}
