import { ChevronDown } from 'lucide-react';
import { memo, useId } from 'react';
import type { BodyNode } from '#core/body/body-json';
import { dateInWords } from '#core/article/dates';
import type { Piece, PieceRole } from '#core/formats/reading';
import { useStrings } from '../i18n/language';
import type { Strings } from '../i18n/strings';
import { IsolatedRuns } from '../ui/isolated-runs';
import styles from './piece-list.module.css';
import { groupOf, isPieceRole, ROLE_GROUPS, rolesIn } from './role-groups';

/** Length of the excerpt that names a piece to a screen reader, in characters. */
const EXCERPT = 60;

function blockWords(block: BodyNode | null, words: Strings['import']['blocks']): string | null {
  switch (block?.type) {
    case undefined:
    case 'paragraph':
      return null;
    case 'heading':
      return words.heading;
    case 'bulletList':
      return words.bulletList;
    case 'orderedList':
      return words.orderedList;
    case 'listItem':
      return words.listItem;
    case 'blockquote':
      return words.blockquote;
    case 'pullQuote':
      return words.pullQuote;
    case 'horizontalRule':
      return words.horizontalRule;
    case 'table':
      return words.table;
    case 'image':
      return words.image;
    case 'infoBox':
      return words.infoBox;
    case 'liveEntry':
      return words.liveEntry;
    case 'embed':
      return words.embed;
    default:
      return words.unknown;
  }
}

function DateReading(props: { piece: Piece }) {
  const strings = useStrings().import;
  const { iso, text } = props.piece;
  if (iso === null) return <span className={styles['fault']}>{strings.badDate}</span>;
  const words = dateInWords(iso);
  return words === text.trim() ? null : <bdi className={styles['aside']}>{words}</bdi>;
}

/** One piece of the text, with the field that it goes to. */
export const PieceRow = memo(function PieceRow(props: {
  id: string;
  position: number;
  piece: Piece;
  moved: boolean;
  onRole: (id: string, role: PieceRole) => void;
}) {
  const { id, position, piece, moved, onRole } = props;
  const strings = useStrings().import;
  const textId = useId();
  const block = blockWords(piece.block, strings.blocks);
  const isDate = piece.role === 'published-at' || piece.role === 'updated-at';
  const excerpt = (piece.text === '' ? piece.url : piece.text).slice(0, EXCERPT);
  return (
    <li className={styles['row']} data-group={groupOf(piece.role)} data-role={piece.role}>
      <span className={styles['role']} data-moved={moved || undefined}>
        <select
          aria-label={strings.fieldOf(position, excerpt)}
          aria-describedby={textId}
          value={piece.role}
          onChange={({ target }) => isPieceRole(target.value) && onRole(id, target.value)}
          data-testid="import-role"
        >
          {ROLE_GROUPS.map((group) => (
            <optgroup key={group} label={strings.roleGroups[group]}>
              {rolesIn(group).map((role) => (
                <option key={role} value={role}>
                  {strings.roles[role]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden />
      </span>
      <div className={styles['words']} id={textId}>
        {block !== null && <span className={styles['block']}>{block}</span>}
        {piece.text !== '' && (
          <span className={styles['text']}>
            <IsolatedRuns text={piece.text} />
          </span>
        )}
        {piece.url !== '' && (
          <bdi className={styles['url']} dir="ltr">
            {piece.url}
          </bdi>
        )}
        {isDate && <DateReading piece={piece} />}
        {piece.text === '' && piece.url === '' && block === null && (
          <span className={styles['aside']}>{strings.noWords}</span>
        )}
      </div>
    </li>
  );
});
