import { useStrings } from '../i18n/language';
import { PieceRow } from './piece-row';
import styles from './piece-list.module.css';
import type { Review } from './use-review';

/** The pieces of what was read, in the original's order, each with the field that it goes to. */
export function PieceList(props: { review: Review }) {
  const { pieces, move } = props.review;
  const strings = useStrings().import;
  return (
    <section className={styles['section']} aria-label={strings.pieces}>
      <header className={styles['header']}>
        <h3>{strings.pieces}</h3>
        <output>{strings.piecesCount(pieces.length)}</output>
        <p>{strings.piecesHint}</p>
      </header>
      <ol className={styles['list']}>
        {pieces.map(({ key, read, piece }, index) => (
          <PieceRow
            key={key}
            id={key}
            position={index + 1}
            piece={piece}
            moved={piece !== read}
            onRole={move}
          />
        ))}
      </ol>
    </section>
  );
}
