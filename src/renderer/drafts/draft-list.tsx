import { ClipboardPaste, Plus, Trash2 } from 'lucide-react';
import type { DraftSummary } from '#api/draft-types';
import { periodOf } from '#core/article/period-of';
import { shortcutLabel } from '../app/commands';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { useNow } from '../ui/use-now';
import { showToast } from '../ui/toast';
import styles from './draft-list.module.css';
import { groupByDay } from './group-by-day';
import type { Library } from './library';
import { onItemKey } from './on-item-key';

/** The library at the window's start: every draft, newest first. */
export function DraftList(props: { library: Library; onNew: () => void; onImport: () => void }) {
  const { library } = props;
  const strings = useStrings();
  const drafts = useObserved(library.drafts, (value) => value);
  const now = useNow();
  const openId = useObserved(library.session, (session) => session?.id);
  const stopId = drafts?.find(({ id }) => id === openId)?.id ?? drafts?.[0]?.id;
  return (
    <aside data-region="library" className={styles['library']} aria-label={strings.app.library}>
      <div className={styles['actions']}>
        <Button
          look="outline"
          icon={<Plus size={18} aria-hidden />}
          shortcut={shortcutLabel('new-draft')}
          onPress={props.onNew}
          data-testid="new-draft"
        >
          {strings.drafts.new}
        </Button>
        <Button
          look="outline"
          icon={<ClipboardPaste size={18} aria-hidden />}
          label={strings.drafts.import}
          shortcut={shortcutLabel('import')}
          onPress={props.onImport}
          data-testid="import-open"
        />
      </div>
      <div className={styles['list']} data-testid="draft-list">
        {drafts === null && <p className={styles['hint']}>{strings.app.loading}</p>}
        {drafts?.length === 0 && <p className={styles['hint']}>{strings.drafts.empty}</p>}
        {groupByDay(drafts ?? [], now).map((group) => (
          <section key={group.period} aria-labelledby={`period-${group.period}`}>
            <h2 id={`period-${group.period}`}>{strings.drafts[group.period]}</h2>
            <ul>
              {group.drafts.map((draft) => (
                <Item
                  key={draft.id}
                  draft={draft}
                  isOpen={draft.id === openId}
                  isStop={draft.id === stopId}
                  library={library}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </aside>
  );
}

function Item(props: {
  draft: DraftSummary;
  isOpen: boolean;
  /** The one of the list that the Tab key stops at. */
  isStop: boolean;
  library: Library;
}) {
  const { draft, isOpen, library } = props;
  const strings = useStrings();
  const remove = async () => {
    if (!(await library.remove(draft.id))) return;
    showToast({
      message: ({ drafts }) => drafts.removed,
      undo: () => void library.restore(draft.id),
    });
  };
  return (
    <li className={styles['row']} data-testid="draft-item">
      <button
        type="button"
        className={styles['item']}
        data-draft
        tabIndex={props.isStop ? 0 : -1}
        onKeyDown={(event) => onItemKey(event, () => void remove())}
        aria-current={isOpen || undefined}
        onClick={() => void library.open(draft.id)}
      >
        <bdi className={styles['headline']}>
          {draft.headline.trim() === '' ? strings.app.untitled : draft.headline}
        </bdi>
        <span className={styles['facts']}>
          <ModifiedAt iso={draft.modifiedAt} />
          {draft.problem === null ? (
            <span>{strings.drafts.words(draft.words)}</span>
          ) : (
            <span className={styles['problem']}>{strings.drafts.unreadable}</span>
          )}
        </span>
      </button>
      <span className={styles['remove']}>
        <Button
          icon={<Trash2 size={16} aria-hidden />}
          excludeFromTabOrder
          label={strings.drafts.remove}
          onPress={() => void remove()}
        />
      </span>
    </li>
  );
}

function ModifiedAt(props: { iso: string }) {
  const language = useLanguage();
  const today = periodOf(props.iso, useNow()) === 'today';
  const format = new Intl.DateTimeFormat(
    `${language}-u-nu-latn-ca-gregory`,
    today
      ? { hour: '2-digit', minute: '2-digit', hour12: false }
      : { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hour12: false },
  );
  return <time dateTime={props.iso}>{format.format(new Date(props.iso))}</time>;
}
