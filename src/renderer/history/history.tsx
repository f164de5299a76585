import { useCallback, useMemo, useState } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import type { DraftVersion } from '#api/version-types';
import { desk } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';
import type { Library } from '../drafts/library';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './history.module.css';
import { useLoading } from './loading';
import { VersionComparison } from './version-comparison';
import { VersionList } from './version-list';

/** The list of versions, and beside it what the chosen one differs in. */
export function History(props: { library: Library; session: DraftSession; onClose: () => void }) {
  const { library, session, onClose } = props;
  const words = useStrings().history;
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  // Another opening of the draft follows every restore: it has a version more.
  const read = useCallback(() => readVersions(session), [session]);
  const [loading, retry] = useLoading(read);
  // While the list is read again, the one before stays in view, and with it the focus.
  const [last, setLast] = useState<DraftVersion[] | null>(null);
  if (loading.state === 'ready' && loading.value !== last) {
    setLast(loading.value);
    if (chosen === null) setChosen(firstToShow(loading.value, session));
  }

  const versions = loading.state === 'ready' ? loading.value : last;
  const version = useMemo(
    () => versions?.find((one) => one.version === chosen) ?? versions?.[0] ?? null,
    [versions, chosen],
  );
  if (loading.state === 'refused') {
    const { code, detail } = loading.refusal;
    return (
      <div className={styles['state']} role="alert">
        <p>{describeRefusal(code, detail, language)}</p>
        <Button look="outline" onPress={retry}>
          {words.retry}
        </Button>
      </div>
    );
  }
  if (versions === null) {
    return <output className={styles['state']}>{words.loading}</output>;
  }
  if (version === null) {
    return (
      <div className={styles['state']}>
        <p>{words.empty}</p>
        <p className={styles['hint']}>{words.emptyHint}</p>
      </div>
    );
  }
  return (
    <div className={styles['panes']}>
      <VersionList versions={versions} chosen={version.version} onChoose={setChosen} />
      <VersionComparison
        versions={versions}
        version={version}
        library={library}
        session={session}
        onClose={onClose}
      />
    </div>
  );
}

function readVersions(session: DraftSession): Promise<DraftVersion[]> {
  return desk.listVersions(session.id);
}

/** The newest version that is not what is on disk anyway: there is a difference to see. */
function firstToShow(versions: readonly DraftVersion[], session: DraftSession): string | null {
  const { revision } = session.onDisk;
  const [newest] = versions;
  return (versions.find((version) => version.revision !== revision) ?? newest)?.version ?? null;
}
