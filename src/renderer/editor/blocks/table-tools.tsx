import type { Editor } from '@tiptap/core';
import { CellSelection } from '@tiptap/pm/tables';
import { useEditorState } from '@tiptap/react';
import { Fragment, useEffect, useRef } from 'react';
import { Separator, Toolbar } from 'react-aria-components';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { tableCommands } from '../commands/table-commands';
import { placeCard } from './place-card';
import styles from './table-tools.module.css';

/** Position of the table that the selection is in; null outside of tables. */
function tablePosition({ state: { selection } }: Editor): number | null {
  const $from = selection instanceof CellSelection ? selection.$anchorCell : selection.$from;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'table') return $from.before(depth);
  }
  return null;
}

/** A letter for each command, whether it can be used: one string renders only when it is another one. */
function usable(editor: Editor): string {
  return tableCommands.map(({ isEnabled }) => (isEnabled?.(editor) === false ? 'd' : 'e')).join('');
}

/** Tools of the table that the selection is in. */
export function TableTools(props: { editor: Editor }) {
  const { editor } = props;
  const position = useEditorState({ editor, selector: ({ editor: now }) => tablePosition(now) });
  return position === null ? null : <Tools editor={editor} position={position} />;
}

function Tools(props: { editor: Editor; position: number }) {
  const { editor, position } = props;
  const { blocks, commands } = useStrings();
  const state = useEditorState({ editor, selector: ({ editor: now }) => usable(now) });
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const table = editor.view.nodeDOM(position);
    return card.current !== null && table instanceof HTMLElement
      ? placeCard(card.current, table, 'top', 2)
      : undefined;
  }, [editor, position]);
  return (
    <div ref={card} className={styles['card']} data-testid="table-tools">
      <Toolbar aria-label={blocks.tableTools} className={styles['tools'] ?? ''}>
        {tableCommands.map(({ id, icon: Icon, run }, index) => (
          <Fragment key={id}>
            {['add-row-before', 'add-column-before', 'merge-cells', 'delete-table'].includes(
              id,
            ) && <Separator orientation="vertical" className={styles['separator'] ?? ''} />}
            <Button
              icon={<Icon size={18} aria-hidden />}
              label={commands.editor[id].name}
              isDisabled={state[index] === 'd'}
              onPress={() => run(editor)}
            />
          </Fragment>
        ))}
      </Toolbar>
    </div>
  );
}
