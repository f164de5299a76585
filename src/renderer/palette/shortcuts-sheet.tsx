import { useState } from 'react';
import type { OverlayProps } from '../app/overlay';
import { SHORTCUTS } from '../app/commands';
import { editorCommands } from '../editor/commands/editor-commands';
import { useStrings } from '../i18n/language';
import { Dialog } from '../ui/dialog';
import { describeShortcut, isMac, type Shortcut } from '../ui/shortcut';
import { TextInput } from '../ui/text-input';
import { matchCommands } from './match-commands';
import styles from './shortcuts-sheet.module.css';

interface Line {
  id: string;
  name: string;
  keys: string;
}

const SHIFT_ENTER = describeShortcut({ code: 'Enter', shift: true });
/** Ctrl itself, also on a Mac: the chord goes by it. */
const CTRL_SHIFT = isMac ? '⌃ ⇧' : 'Ctrl Shift';

/** Keys of the editor and the browser that are no commands, and their names. */
const TYPING_KEYS = [
  ['wordJump', isMac ? '⌥ ← →' : 'Ctrl ← →'],
  ['lineEnds', isMac ? '⌘ ← →' : 'Home End'],
  ['lineBreak', SHIFT_ENTER],
  ['nest', `Tab, ${describeShortcut({ code: 'Tab', shift: true })}`],
  ['directionRtl', CTRL_SHIFT],
  ['directionLtr', CTRL_SHIFT],
  ['pastePlain', describeShortcut({ code: 'KeyV', mod: true, shift: true })],
  ['blockMenu', '/'],
] as const;

/** Keys of the find bar, the rows of sources and links, and the library. */
const OTHER_KEYS = [
  ['findNext', 'F3, Enter'],
  ['findPrevious', `${describeShortcut({ code: 'F3', shift: true })}, ${SHIFT_ENTER}`],
  ['moveRow', '↑ ↓'],
  ['removeDraft', describeShortcut({ code: 'Delete' })],
] as const;

function hasKeys<T extends { shortcut?: Shortcut }>(entry: T): entry is T & { shortcut: Shortcut } {
  return entry.shortcut !== undefined;
}

/** All shortcuts, by what they are for. `F1` opens it, and `?` where nothing is typed. */
export function ShortcutsSheet(props: OverlayProps) {
  const { palette, commands } = useStrings();
  const ofWindow = Object.entries(SHORTCUTS).map(([id, shortcut]) => ({ id, shortcut }));
  const appNames: Record<string, { name: string }> = commands.app;
  const sections: { title: string; lines: Line[] }[] = [
    {
      title: commands.groups.app,
      lines: ofWindow.filter(hasKeys).map(({ id, shortcut }) => ({
        id,
        name: appNames[id]?.name ?? id,
        keys: describeShortcut(shortcut),
      })),
    },
    {
      title: palette.keys.move,
      lines: TYPING_KEYS.map(([id, keys]) => ({ id, name: palette.keys[id], keys })),
    },
    ...[...new Set(editorCommands.map(({ group }) => group))].map((group) => ({
      title: commands.groups[group],
      lines: editorCommands
        .filter((command) => command.group === group)
        .filter(hasKeys)
        .map(({ id, shortcut }) => ({
          id,
          name: commands.editor[id].name,
          keys: describeShortcut(shortcut),
        })),
    })),
    {
      title: palette.keys.elsewhere,
      lines: OTHER_KEYS.map(([id, keys]) => ({ id, name: palette.keys[id], keys })),
    },
  ];
  return (
    <Dialog title={palette.shortcuts} isOpen={props.isOpen} onClose={props.onClose} size="large">
      <Lines sections={sections} />
    </Dialog>
  );
}

/** The lines, and a field that leaves only those that are looked for. */
function Lines(props: { sections: { title: string; lines: Line[] }[] }) {
  const { palette } = useStrings();
  const [query, setQuery] = useState('');
  const sections = props.sections.map(({ title, lines }) => ({
    title,
    lines: matchCommands(lines, ({ name, keys }) => ({ names: [name, keys], more: title }), query),
  }));
  return (
    <>
      <TextInput
        label={palette.findShortcut}
        hint={palette.shortcutsNote}
        value={query}
        onChange={setQuery}
        takesFocus
      />
      <div className={styles['sections']}>
        {sections
          .filter(({ lines }) => lines.length > 0)
          .map(({ title, lines }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {lines.map(({ id, name, keys }) => (
                  <div key={id}>
                    <dt>{name}</dt>
                    <dd>
                      <kbd dir="ltr">{keys}</kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </>
  );
}
