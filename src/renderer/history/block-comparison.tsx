import {
  type BlockComparison as Comparison,
  blockDifference,
  type PairedBlock,
} from '#core/compare/compare-blocks';
import { useStrings } from '../i18n/language';
import styles from './block-comparison.module.css';
import { BlockHolder, BlockLine, BodyBlock } from './body-block';
import { FormattingNotes } from './formatting-notes';
import { type ComparisonView, TextRuns } from './text-runs';

/** True when a block differs in something that the view shows. */
export function isBlockShown(block: Comparison, view: ComparisonView): boolean {
  const difference = blockDifference(block);
  return difference === 'changed' || (difference === 'minor' && !view.hideMinor);
}

/** What became of a block of copy. */
export function BlockComparison(props: { block: Comparison; view: ComparisonView }) {
  const { block, view } = props;
  const words = useStrings().history;
  if (block.kind === 'paired') return <Paired block={block} view={view} />;
  const isRemoved = block.kind === 'removed';
  const content = <BodyBlock block={isRemoved ? block.before : block.after} />;
  if (view.side === 'changes') {
    const Tag = isRemoved ? 'del' : 'ins';
    return (
      <Tag className={styles['whole']}>
        <span className={styles['spoken']}>{words[block.kind]}</span>
        {content}
      </Tag>
    );
  }
  if (isRemoved !== (view.side === 'before')) return null;
  return <div className={styles['alone']}>{content}</div>;
}

function Paired({ block, view }: { block: PairedBlock; view: ComparisonView }) {
  const shown = view.side === 'before' ? block.before : block.after;
  if (block.difference === 'same') return <BodyBlock block={shown} />;
  const inside =
    block.blocks.length > 0 ? (
      <BlockHolder block={shown}>
        {block.blocks.map((child) => (
          <BlockComparison key={`${child.index} ${child.otherIndex}`} block={child} view={view} />
        ))}
      </BlockHolder>
    ) : block.runs.length > 0 ? (
      <BlockLine block={shown}>
        <TextRuns runs={block.runs} view={view} />
      </BlockLine>
    ) : (
      <BodyBlock block={shown} />
    );
  return (
    <>
      {inside}
      {view.side === 'changes' && <FormattingNotes changes={block.formatting} />}
    </>
  );
}
