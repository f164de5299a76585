import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import type { OverlayProps } from '../app/overlay';
import { openEditor } from '../editor/open-editor';
import { useLanguage, useStrings } from '../i18n/language';
import { Dialog } from '../ui/dialog';
import { fieldDirection } from '../ui/field-direction';
import styles from './command-palette.module.css';
import { type ListedCommand, listedCommands } from './listed-command';
import { matchCommands } from './match-commands';

/**
 * The list under the input is always open; the library says which list that is.
 */
const COMBOBOX = { role: 'combobox', 'aria-expanded': true } as const;

/** All commands, found by Arabic or English name. */
export function CommandPalette(props: OverlayProps) {
  const { isOpen, onClose, session, actions } = props;
  const strings = useStrings();
  const run = (command: ListedCommand) => {
    onClose();
    // The dialog first gives the focus back to where it was: there the command does its work.
    setTimeout(command.run, 0);
  };
  return (
    <Dialog title={strings.palette.title} isOpen={isOpen} onClose={onClose}>
      <Commands
        list={() => {
          const editor = session?.readOnly === true ? null : openEditor.get();
          return listedCommands({ editor, hasDraft: session !== null }, actions);
        }}
        onRun={run}
      />
    </Dialog>
  );
}

function Commands(props: { list: () => ListedCommand[]; onRun: (command: ListedCommand) => void }) {
  const strings = useStrings();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  // As the selection was when the palette opened: it stays so until a command runs.
  const [commands] = useState(props.list);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = matchCommands(commands, ({ words }) => words, query);
  const nameOf = ({ words }: ListedCommand) => words.names[language === 'ar' ? 0 : 1] ?? '';
  const line = (command: ListedCommand) => {
    const { id, icon: Icon, shortcut, isOn } = command;
    return (
      <ListBoxItem
        key={id}
        id={id}
        textValue={nameOf(command)}
        className={styles['line'] ?? ''}
        onAction={() => props.onRun(command)}
      >
        <span className={styles['icon']}>{Icon !== null && <Icon size={16} aria-hidden />}</span>
        <span className={styles['name']}>{nameOf(command)}</span>
        {isOn && <span className={styles['state']}>{strings.palette.on}</span>}
        {shortcut !== null && <kbd dir="ltr">{shortcut}</kbd>}
      </ListBoxItem>
    );
  };
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className={styles['search'] ?? ''} aria-label={strings.palette.search}>
        <Input
          ref={input}
          {...COMBOBOX}
          placeholder={strings.palette.search}
          dir={fieldDirection(query, strings.palette.search)}
          data-testid="palette-search"
        />
      </SearchField>
      <ListBox
        className={styles['list'] ?? ''}
        aria-label={strings.palette.title}
        renderEmptyState={() => <p className={styles['empty']}>{strings.palette.none}</p>}
      >
        {query.trim() === ''
          ? groups.map((group) => (
              <ListBoxSection key={group} id={`group-${group}`}>
                <Header className={styles['group'] ?? ''}>{strings.commands.groups[group]}</Header>
                {found.filter((command) => command.group === group).map(line)}
              </ListBoxSection>
            ))
          : found.map(line)}
      </ListBox>
    </Autocomplete>
  );
}
