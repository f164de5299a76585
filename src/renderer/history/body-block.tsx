import type { ReactNode } from 'react';
import type { BodyNode } from '#core/body/body-json';
import { blockText, holdsBlocks } from '#core/compare/block-reading';
import { useStrings } from '../i18n/language';
import styles from './body-block.module.css';

const TAGS: Record<string, 'ul' | 'ol' | 'li' | 'blockquote'> = {
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
};

function directionOf(block: BodyNode): 'rtl' | 'ltr' {
  return block.attrs?.['dir'] === 'ltr' ? 'ltr' : 'rtl';
}

/** A line of copy with the look of its block. */
export function BlockLine(props: { block: BodyNode; children: ReactNode }) {
  const { block, children } = props;
  const level = block.attrs?.['level'];
  return (
    <p
      className={styles['line']}
      dir={directionOf(block)}
      data-block={block.type}
      data-level={typeof level === 'number' ? level : undefined}
    >
      {children}
    </p>
  );
}

/** A block that holds others, with the look of its kind. */
export function BlockHolder(props: { block: BodyNode; children: ReactNode }) {
  const { block, children } = props;
  const Tag = TAGS[block.type] ?? 'div';
  const dir = block.type === 'listItem' ? {} : { dir: directionOf(block) };
  return (
    <Tag className={styles['holder']} data-block={block.type} {...dir}>
      {children}
    </Tag>
  );
}

/** A block of copy as it is, for reading. */
export function BodyBlock({ block }: { block: BodyNode }) {
  const words = useStrings().history;
  if (holdsBlocks(block)) {
    return (
      <BlockHolder block={block}>
        {(block.content ?? []).map((child, index) => (
          <BodyBlock key={`${index} ${child.type}`} block={child} />
        ))}
      </BlockHolder>
    );
  }
  if (block.type === 'horizontalRule') return <hr className={styles['rule']} />;
  const text = blockText(block);
  const { image, embed } = words.blocks;
  const kind = block.type === 'image' ? image : block.type === 'embed' ? embed : null;
  return (
    <BlockLine block={block}>
      {(kind !== null || text === '') && (
        <span className={styles['empty']}>{kind ?? words.emptyBlock}</span>
      )}
      {text !== '' && kind !== null && '\n'}
      {text}
    </BlockLine>
  );
}
