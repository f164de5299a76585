import type { ReactNode } from 'react';
import type { FieldComparison } from '#core/compare/compare-articles';
import type { BlockComparison as Comparison } from '#core/compare/compare-blocks';
import { BlockComparison } from '../history/block-comparison';
import { FieldContent } from '../history/field-content';
import type { ShownSide } from '../history/text-runs';
import { useStrings } from '../i18n/language';
import styles from './difference.module.css';

/** Which side of a comparison from disk to window a side of the conflict is. */
const SIDES = { mine: 'after', theirs: 'before' } as const satisfies Record<string, ShownSide>;

function Nothing() {
  return <span className={styles['nothing']}>{useStrings().conflict.nothing}</span>;
}

function isEmptyOn(comparison: FieldComparison, absent: 'removed' | 'added'): boolean {
  if (comparison.kind === 'text') return comparison.runs.every(({ kind }) => kind === absent);
  if (comparison.kind === 'rows') return comparison.rows.every(({ kind }) => kind === absent);
  return comparison.blocks.every(({ kind }) => kind === absent);
}

/** What one side of a conflict has in a field; words that the other does not have stand out. */
export function FieldSide(props: {
  comparison: Exclude<FieldComparison, { kind: 'body' }>;
  side: keyof typeof SIDES;
}): ReactNode {
  const { comparison, side } = props;
  if (isEmptyOn(comparison, side === 'mine' ? 'removed' : 'added')) return <Nothing />;
  return <FieldContent comparison={comparison} view={{ side: SIDES[side], hideMinor: false }} />;
}

/** What one side of a conflict has in a place of the body. */
export function BlocksSide(props: {
  blocks: readonly Comparison[];
  side: keyof typeof SIDES;
}): ReactNode {
  const { blocks, side } = props;
  const view = { side: SIDES[side], hideMinor: false };
  if (blocks.every(({ kind }) => kind === (side === 'mine' ? 'removed' : 'added'))) {
    return <Nothing />;
  }
  return blocks.map((block) => (
    <BlockComparison key={`${block.index} ${block.otherIndex}`} block={block} view={view} />
  ));
}
