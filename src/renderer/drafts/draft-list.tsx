import { ClipboardPaste, Plus } from 'lucide-react';
import { type ComponentProps, useEffect, useRef } from 'react';
import { SHORTCUTS } from '../app/commands';
import { useFolderHeld } from '../desk/folder-held';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { useNow } from '../ui/use-now';
import styles from './draft-list.module.css';
import { DraftRows, type RowsHandle } from './draft-rows';
import { FilterChips } from './filter-chips';
import { FilterRow } from './filter-row';
import type { Library } from './library';
import { LibraryFoot } from './library-foot';
import type { Listing } from './listing';
import { ListNotice } from './list-notice';
import { SearchBox } from './search-box';

/** The library at the window's start: its drafts, what narrows them down, and what finds one. */
export function DraftList(props: {
  library: Library;
  listing: Listing;
  onNew: () => void;
  onImport: () => void;
}) {
  const { library, listing } = props;
  const strings = useStrings();
  const disabledReason = useFolderHeld() ? strings.safety.heldReason : null;
  const rows = useRef<RowsHandle>(null);
  useRefreshAtMidnight(listing);
  return (
    <aside data-region="library" className={styles['library']} aria-label={strings.app.library}>
      <div className={styles['actions']}>
        <Button
          look="outline"
          icon={<Plus size={18} aria-hidden />}
          shortcut={SHORTCUTS['new-draft']}
          disabledReason={disabledReason}
          onPress={props.onNew}
          data-testid="new-draft"
        >
          {strings.drafts.new}
        </Button>
        <Button
          look="outline"
          icon={<ClipboardPaste size={18} aria-hidden />}
          label={strings.drafts.import}
          shortcut={SHORTCUTS.import}
          disabledReason={disabledReason}
          onPress={props.onImport}
          data-testid="import-open"
        />
      </div>
      <SearchBox listing={listing} onLeave={() => rows.current?.focus()} />
      <FilterRow listing={listing} />
      <FilterChips listing={listing} />
      <ListNotice listing={listing} />
      <AnsweredRows listing={listing} library={library} handle={rows} />
      <LibraryFoot listing={listing} />
    </aside>
  );
}

/** The rows of the last answer: nothing else of the library is drawn again with each save. */
function AnsweredRows(props: Omit<ComponentProps<typeof DraftRows>, 'view'>) {
  const view = useObserved(props.listing.view, (value) => value);
  return view === null ? null : <DraftRows {...props} view={view} />;
}

/** The headings speak of today and yesterday: they are others after midnight. */
function useRefreshAtMidnight(listing: Listing): void {
  const day = new Date(useNow()).toDateString();
  const shown = useRef(day);
  useEffect(() => {
    if (shown.current === day) return;
    shown.current = day;
    listing.refresh();
  }, [listing, day]);
}
