import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Snippet } from '#api/draft-types';
import { useStrings } from '../i18n/language';
import { DraftFacts } from './draft-facts';
import styles from './draft-row.module.css';
import type { ListedDraft } from './listing';
import { MarkedText } from './marked-text';

/** Passages shown of a draft that was found: more would push the next draft out of sight. */
const SNIPPETS_SHOWN = 2;

/** Where a line stands in the list, and in the focus. */
export interface RowPlace {
  /** Among all drafts of the list, from 0. */
  place: number;
  /** Its line among those of the virtual list: headings count. */
  line: number;
  /** Among those under its heading, from 1, and how many these are. */
  position: number;
  size: number;
  /** Pixels below its heading's top edge. */
  top: number;
  isOpen: boolean;
  /** The one of the list that the Tab key stops at. */
  isStop: boolean;
  /** Measures the line. */
  measure: (node: HTMLElement | null) => void;
  onFocus: (place: number) => void;
  onKeyDown: (event: KeyboardEvent, place: number) => void;
  /** The line goes away while it has the focus. */
  onFocusLost: () => void;
}

/** A draft in the list. A press opens it, and the menu comes with the context menu key as well. */
export function DraftRow(props: {
  listed: ListedDraft;
  at: RowPlace;
  onOpen: (id: string) => void;
  onMenu: (listed: ListedDraft, anchor: HTMLElement) => void;
}) {
  const { listed, at, onOpen, onMenu } = props;
  const { draft, snippets } = listed;
  const strings = useStrings();
  const more = useRef<HTMLButtonElement>(null);
  const openMenu = () => more.current !== null && onMenu(listed, more.current);
  const inHeadline = snippets.find(
    ({ field, text }) => field === 'headline' && text === draft.headline,
  );
  return (
    <Line at={at}>
      <button
        type="button"
        className={styles['item']}
        data-draft
        tabIndex={at.isStop ? 0 : -1}
        aria-current={at.isOpen || undefined}
        onFocus={() => at.onFocus(at.place)}
        onKeyDown={(event) => at.onKeyDown(event, at.place)}
        onContextMenu={(event) => {
          event.preventDefault();
          openMenu();
        }}
        onClick={() => onOpen(draft.id)}
      >
        <bdi className={styles['headline']} data-empty={draft.headline.trim() === '' || undefined}>
          {draft.headline.trim() === '' ? (
            strings.app.untitled
          ) : (
            <MarkedText text={draft.headline} hits={inHeadline?.hits ?? []} />
          )}
        </bdi>
        <Snippets snippets={snippets.filter((snippet) => snippet !== inHeadline)} />
        <DraftFacts draft={draft} />
      </button>
      <button
        ref={more}
        type="button"
        className={styles['more']}
        tabIndex={-1}
        aria-label={strings.library.actions}
        aria-haspopup="menu"
        title={strings.library.actions}
        onClick={openMenu}
      >
        <Ellipsis size={16} aria-hidden />
      </button>
    </Line>
  );
}

/** The place of a draft that is still to be read. */
export function PendingRow(props: { at: RowPlace }) {
  const { at } = props;
  const strings = useStrings();
  return (
    <Line at={at}>
      <button
        type="button"
        className={styles['item']}
        data-draft
        data-pending
        tabIndex={at.isStop ? 0 : -1}
        aria-label={strings.app.loading}
        onFocus={() => at.onFocus(at.place)}
        onKeyDown={(event) => at.onKeyDown(event, at.place)}
      >
        <span className={styles['bone']} />
        <span className={styles['bone']} />
      </button>
    </Line>
  );
}

function Line(props: { at: RowPlace; children: ReactNode }) {
  const { at, children } = props;
  const node = useRef<HTMLLIElement>(null);
  const { measure, onFocusLost } = at;
  useLayoutEffect(() => {
    const line = node.current;
    measure(line);
    return () => {
      if (line?.contains(document.activeElement) === true) onFocusLost();
    };
  }, [measure, onFocusLost]);
  return (
    <li
      ref={node}
      className={styles['row']}
      style={{ insetBlockStart: at.top }}
      data-index={at.line}
      data-place={at.place}
      data-testid="draft-item"
      aria-setsize={at.size}
      aria-posinset={at.position}
    >
      {children}
    </li>
  );
}

function Snippets(props: { snippets: Snippet[] }) {
  const { fields } = useStrings().library;
  return props.snippets.slice(0, SNIPPETS_SHOWN).map(({ field, text, hits }) => (
    <span key={`${field} ${text}`} className={styles['snippet']}>
      <span className={styles['field']}>{fields[field]}</span>{' '}
      <bdi>
        <MarkedText text={text} hits={hits} />
      </bdi>
    </span>
  ));
}
