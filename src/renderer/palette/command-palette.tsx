import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  Text,
} from 'react-aria-components';
import type { OverlayProps } from '../app/overlay';
import { openEditor } from '../editor/open-editor';
import { useLanguage, useStrings } from '../i18n/language';
import { Dialog } from '../ui/dialog';
import styles from './command-palette.module.css';
import { type ListedCommand, listedCommands } from './listed-command';
import { matchCommands } from './match-commands';

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
        list={() => listedCommands(session?.readOnly === true ? null : openEditor.get(), actions)}
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
    const { id, icon: Icon, shortcut } = command;
    return (
      <MenuItem
        key={id}
        id={id}
        textValue={nameOf(command)}
        className={styles['line'] ?? ''}
        onAction={() => props.onRun(command)}
      >
        <span className={styles['icon']}>{Icon !== null && <Icon size={16} aria-hidden />}</span>
        <Text slot="label" className={styles['name'] ?? ''}>
          {nameOf(command)}
        </Text>
        {shortcut !== null && (
          <kbd slot="keyboard" dir="ltr">
            {shortcut}
          </kbd>
        )}
      </MenuItem>
    );
  };
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className={styles['search'] ?? ''} aria-label={strings.palette.search}>
        <Input
          ref={input}
          placeholder={strings.palette.search}
          dir="auto"
          data-testid="palette-search"
        />
      </SearchField>
      <Menu
        className={styles['list'] ?? ''}
        aria-label={strings.palette.title}
        renderEmptyState={() => <p className={styles['empty']}>{strings.palette.none}</p>}
      >
        {query.trim() === ''
          ? groups.map((group) => (
              <MenuSection key={group} id={`group-${group}`}>
                <Header className={styles['group'] ?? ''}>{strings.commands.groups[group]}</Header>
                {found.filter((command) => command.group === group).map(line)}
              </MenuSection>
            ))
          : found.map(line)}
      </Menu>
    </Autocomplete>
  );
}
