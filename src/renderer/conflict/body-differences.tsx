import { useMemo } from 'react';
import { compareBlocks } from '#core/compare/compare-blocks';
import type { BodyHunk, Changed, HunkChoice } from '#core/compare/merge-blocks';
import { useStrings } from '../i18n/language';
import styles from './differences.module.css';
import { BlocksSide } from './difference';
import { SideChoice } from './side-choice';

const CHOICES = ['mine', 'theirs', 'both'] as const satisfies HunkChoice[];

/** Where one side has nothing, both are the other. */
const SIDES = ['mine', 'theirs'] as const satisfies HunkChoice[];

/** The places of the body in which two sides differ, in order, and how much is the same between. */
export function BodyDifferences(props: {
  hunks: readonly BodyHunk[];
  choices: ReadonlyMap<number, HunkChoice>;
  onChoice: (index: number, choice: HunkChoice) => void;
}) {
  const { hunks, choices, onChoice } = props;
  const { history } = useStrings();
  return hunks.map((hunk, index) => {
    const { changed } = hunk;
    const key = `${index} ${changed}`;
    if (changed === 'same') {
      return (
        <p key={key} className={styles['folded']}>
          {history.sameBlocks(hunk.mine.length)}
        </p>
      );
    }
    return (
      <Hunk
        key={key}
        hunk={hunk}
        changed={changed}
        position={hunks.slice(0, index + 1).filter((one) => one.changed !== 'same').length}
        choice={choices.get(index) ?? hunk.choice}
        onChoice={(choice) => onChoice(index, choice)}
      />
    );
  });
}

function Hunk(props: {
  hunk: BodyHunk;
  changed: Exclude<Changed, 'same'>;
  position: number;
  choice: HunkChoice;
  onChoice: (choice: HunkChoice) => void;
}) {
  const { hunk, changed, position, choice, onChoice } = props;
  const words = useStrings().conflict;
  const blocks = useMemo(() => compareBlocks(hunk.theirs, hunk.mine), [hunk]);
  const both = hunk.mine.length > 0 && hunk.theirs.length > 0;
  return (
    <SideChoice
      name={words.passage(position)}
      changed={words.changed[changed]}
      mine={<BlocksSide blocks={blocks} side="mine" />}
      theirs={<BlocksSide blocks={blocks} side="theirs" />}
      options={both ? CHOICES : SIDES}
      choice={choice}
      onChoice={onChoice}
    />
  );
}
