import { Paintbrush } from 'lucide-react';
import type { FormattingChange } from '#core/compare/compare-formatting';
import { useStrings } from '../i18n/language';
import type { Strings } from '../i18n/strings';
import styles from './formatting-notes.module.css';

function blockName(type: string, names: Strings['history']['blocks']): string {
  return Object.entries(names).find(([name]) => name === type)?.[1] ?? names.other;
}

function Note({ change }: { change: FormattingChange }) {
  const { formatting, blocks, directions } = useStrings().history;
  const { what, before, after } = change;
  if (what === 'link') return <LinkNote before={before} after={after} />;
  if (what === 'block') {
    return formatting.block(blockName(before, blocks), blockName(after, blocks));
  }
  if (what === 'level') return formatting.level(before, after);
  if (what === 'direction')
    return formatting.direction(directions[after === 'ltr' ? 'ltr' : 'rtl']);
  return formatting[what];
}

function LinkNote({ before, after }: { before: string; after: string }) {
  const { formatting } = useStrings().history;
  if (before === '' || after === '') {
    return (
      <>
        {before === '' ? formatting.linkAdded : formatting.linkRemoved}{' '}
        <bdi dir="ltr">{before || after}</bdi>
      </>
    );
  }
  return (
    <>
      {formatting.linkChanged}{' '}
      <del>
        <bdi dir="ltr">{before}</bdi>
      </del>{' '}
      <ins>
        <bdi dir="ltr">{after}</bdi>
      </ins>
    </>
  );
}

/** What changed about a block besides its words, in words. */
export function FormattingNotes({ changes }: { changes: readonly FormattingChange[] }) {
  return changes.map((change) => (
    <p
      key={`${change.what} ${change.before} ${change.after}`}
      className={styles['note']}
      data-testid="formatting-note"
    >
      <Paintbrush size={14} aria-hidden />
      <span>
        <Note change={change} />
      </span>
    </p>
  ));
}
