/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus,
   jsx-a11y/no-static-element-interactions, jsx-a11y/prefer-tag-over-role -- a list box of the copy: the
   focus stays there, and so do the keys; its plugin hears them */
import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { useStrings } from '../../i18n/language';
import { useObserved } from '../../ui/observable';
import { describeShortcut } from '../../ui/shortcut';
import type { EditorCommand } from '../commands/editor-command';
import { announce } from './announcement';
import { placeCard } from './place-card';
import { openSlashMenu, SLASH_LIST_ID, slashLineId } from './slash-menu-plugin';
import styles from './slash-menu.module.css';
import { chooseBlock, type SlashState, tellMenu } from './slash-state';

/** The menu that «/» opens: blocks to put in, found by Arabic or English name. */
export function SlashMenu(props: { editor: Editor }) {
  const open = useObserved(openSlashMenu, (state) => state);
  return open === null ? null : <Menu editor={props.editor} open={open} />;
}

function Menu(props: { editor: Editor; open: SlashState }) {
  const { editor, open } = props;
  const { blocks, commands } = useStrings();
  const card = useRef<HTMLDivElement>(null);
  const { found, from } = open;
  const active = found[open.active];
  // Grouped while one looks around; the best first as soon as something is asked for.
  const groups =
    open.query === ''
      ? [...new Set(found.map(({ group }) => group))].map((group) => ({
          name: commands.groups[group],
          lines: found.filter((command) => command.group === group),
        }))
      : [{ name: null, lines: found }];

  useEffect(() => {
    const node = card.current;
    if (node === null) return undefined;
    const { view } = editor;
    const isRtl = view.state.doc.resolve(from).parent.attrs['dir'] !== 'ltr';
    const menuIsRtl = getComputedStyle(node).direction === 'rtl';
    const anchor = {
      contextElement: view.dom,
      getBoundingClientRect() {
        const { left, top, bottom } = view.coordsAtPos(from);
        return new DOMRect(left, top, 0, bottom - top);
      },
    };
    return placeCard(node, anchor, isRtl === menuIsRtl ? 'bottom-start' : 'bottom-end');
  }, [editor, from]);

  useEffect(() => {
    if (active !== undefined) {
      document.querySelector(`#${slashLineId(active)}`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [active]);

  useEffect(() => announce((strings) => strings.blocks.found(found.length)), [found.length]);

  const setActive = (command: EditorCommand) => {
    if (command === active) return;
    const { state, view } = editor;
    view.dispatch(tellMenu(state.tr, { type: 'active', active: found.indexOf(command) }));
  };
  const line = (command: EditorCommand) => {
    const { id, icon: Icon, shortcut } = command;
    return (
      <div
        key={id}
        id={slashLineId(command)}
        role="option"
        aria-selected={command === active}
        className={styles['line']}
        onPointerMove={() => setActive(command)}
        onClick={() => chooseBlock(editor.view, () => command.run(editor))}
      >
        <Icon size={18} aria-hidden />
        <span className={styles['name']}>{commands.editor[id].name}</span>
        {shortcut !== undefined && <kbd dir="ltr">{describeShortcut(shortcut)}</kbd>}
      </div>
    );
  };
  return (
    <div
      ref={card}
      className={styles['card']}
      data-testid="slash-menu"
      // The focus stays in the copy: what is typed there finds the lines.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div
        role="listbox"
        tabIndex={0}
        id={SLASH_LIST_ID}
        aria-label={blocks.menu}
        className={styles['list']}
      >
        {groups.map(({ name, lines }) =>
          name === null ? (
            lines.map(line)
          ) : (
            <div key={name} role="group" aria-label={name} className={styles['group']}>
              <div className={styles['title']} aria-hidden>
                {name}
              </div>
              {lines.map(line)}
            </div>
          ),
        )}
      </div>
      {found.length === 0 && <p className={styles['none']}>{blocks.nothingFound}</p>}
      <p className={styles['keys']} aria-hidden>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {blocks.keyMove}
        </span>
        <span>
          <kbd>Enter</kbd> {blocks.keyChoose}
        </span>
        <span>
          <kbd>Esc</kbd> {blocks.keyClose}
        </span>
      </p>
    </div>
  );
}
