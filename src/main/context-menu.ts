import {
  Menu,
  type BrowserWindow,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
} from 'electron';
import type { MenuCommand } from '#api/contract';
import type { Language } from './host-words';
import { menuLabels, type MenuRole } from './menu-labels';

/**
 * The menu under the pointer: what can be done with the text there; empty when nothing can. Whether there
 * is something to undo only the window knows.
 * @param choose told of a command that the window runs
 */
export function contextMenuTemplate(
  {
    isEditable,
    editFlags,
    selectionText,
  }: Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>,
  language: Language,
  choose: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const { commands, roles } = menuLabels[language];
  const role = (name: MenuRole, enabled: boolean): MenuItemConstructorOptions => ({
    role: name,
    label: roles[name],
    enabled,
  });
  const command = (id: 'undo' | 'redo'): MenuItemConstructorOptions => ({
    id,
    label: commands[id],
    click: () => choose(id),
  });
  if (isEditable) {
    return [
      command('undo'),
      command('redo'),
      { type: 'separator' },
      role('cut', editFlags.canCut),
      role('copy', editFlags.canCopy),
      role('paste', editFlags.canPaste),
      role('pasteAndMatchStyle', editFlags.canPaste),
      { type: 'separator' },
      role('selectAll', editFlags.canSelectAll),
    ];
  }
  return selectionText.trim() === '' ? [] : [role('copy', editFlags.canCopy)];
}

/** Gives the window the context menu that every desktop program has, and a bare Electron has not. */
export function showContextMenus(
  window: BrowserWindow,
  language: () => Language,
  choose: (command: MenuCommand) => void,
): void {
  window.webContents.on('context-menu', (_, params) => {
    const template = contextMenuTemplate(params, language(), choose);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
