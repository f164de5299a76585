import { ChevronDown, ChevronUp, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { BlockComparison as Comparison } from '#core/compare/compare-blocks';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { BlockComparison, isBlockShown } from './block-comparison';
import styles from './body-comparison.module.css';
import type { ComparisonView } from './text-runs';

/** Neighbouring blocks that are shown, or that are folded away. */
interface Stretch {
  shown: boolean;
  blocks: Comparison[];
}

function stretchesOf(blocks: readonly Comparison[], view: ComparisonView): Stretch[] {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const shown = isBlockShown(block, view);
    const last = stretches.at(-1);
    if (last?.shown === shown) last.blocks.push(block);
    else stretches.push({ shown, blocks: [block] });
  }
  return stretches;
}

function keyOf({ index, otherIndex, kind }: Comparison): string {
  return `${index} ${otherIndex} ${kind}`;
}

/** The body, compared block by block; what did not change is folded away. */
export function BodyComparison(props: {
  blocks: readonly Comparison[];
  view: ComparisonView;
  /** Takes one block back to what it was; null where nothing can be restored. */
  onRestore: ((block: Comparison) => void) | null;
}) {
  const { blocks, view, onRestore } = props;
  return stretchesOf(blocks, view).map(({ shown, blocks: stretch }) => {
    const key = stretch[0] === undefined ? '' : keyOf(stretch[0]);
    if (!shown) return <Folded key={`folded ${key}`} blocks={stretch} view={view} />;
    return stretch.map((block) => (
      <ChangedBlock key={keyOf(block)} block={block} view={view} onRestore={onRestore} />
    ));
  });
}

function Folded(props: { blocks: Comparison[]; view: ComparisonView }) {
  const { blocks, view } = props;
  const words = useStrings().history;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['folded']}>
      <Button
        look="link"
        icon={open ? <ChevronUp size={16} aria-hidden /> : <ChevronDown size={16} aria-hidden />}
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        {words.sameBlocks(blocks.length)}
      </Button>
      {open && (
        <div className={styles['same']}>
          {blocks.map((block) => (
            <BlockComparison key={keyOf(block)} block={block} view={view} />
          ))}
        </div>
      )}
    </div>
  );
}

function ChangedBlock(props: {
  block: Comparison;
  view: ComparisonView;
  onRestore: ((block: Comparison) => void) | null;
}) {
  const { block, view, onRestore } = props;
  const words = useStrings().history;
  return (
    <div className={styles['changed']} data-testid="changed-block" data-kind={block.kind}>
      <div className={styles['block']}>
        <BlockComparison block={block} view={view} />
      </div>
      {onRestore !== null && (
        <Button
          icon={
            block.kind === 'added' ? (
              <Trash2 size={16} aria-hidden />
            ) : (
              <Undo2 size={16} aria-hidden />
            )
          }
          label={block.kind === 'added' ? words.removeBlock : words.restoreBlock}
          onPress={() => onRestore(block)}
          data-testid="restore-block"
        />
      )}
    </div>
  );
}
