import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#api/contract';
import type { Language } from './host-words';
import { menuLabels, type MenuRole } from './menu-labels';

type Item = MenuItemConstructorOptions;

/** What an application menu depends on. */
export interface MenuOptions {
  language: Language;
  platform: NodeJS.Platform;
  /** Adds reloading and the developer tools. */
  forDevelopers: boolean;
  /** The commands that switch something, and whether it is on. */
  switches: Record<'typewriter' | 'dim-others', boolean>;
  /** Told which command was chosen. */
  choose: (command: MenuCommand) => void;
}

/**
 * Keys of the commands, those that the window itself listens to. The window hears a key first and keeps
 * it, so a command never runs twice. Only a program of its own can have Ctrl+N: browsers keep it.
 */
export const ACCELERATORS: Partial<Record<MenuCommand, string>> = {
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  'new-draft': 'CmdOrCtrl+N',
  import: 'CmdOrCtrl+O',
  export: 'CmdOrCtrl+E',
  preview: 'CmdOrCtrl+Shift+P',
  'toggle-library': 'Alt+1',
  'toggle-inspector': 'Alt+2',
  'focus-mode': 'F9',
  'switch-language': 'Alt+L',
  'find-draft': 'CmdOrCtrl+Shift+F',
  history: 'CmdOrCtrl+Shift+H',
  find: 'CmdOrCtrl+F',
  replace: 'CmdOrCtrl+H',
  'find-placeholder': 'F8',
  outline: 'Alt+3',
  comments: 'Alt+4',
  'zoom-in': 'Alt+=',
  'zoom-out': 'Alt+-',
  'zoom-reset': 'Alt+0',
  'command-palette': 'CmdOrCtrl+/',
  shortcuts: 'F1',
};

/** The application menu as a template. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { language, platform, forDevelopers, switches, choose } = options;
  const { menus, commands, roles } = menuLabels[language];
  const isMac = platform === 'darwin';
  const line: Item = { type: 'separator' };
  const command = (id: MenuCommand): Item => ({
    id,
    label: commands[id],
    ...(ACCELERATORS[id] !== undefined && { accelerator: ACCELERATORS[id] }),
    click: () => choose(id),
  });
  const toggle = (id: keyof typeof switches): Item => ({
    ...command(id),
    type: 'checkbox',
    checked: switches[id],
    click(item) {
      // Electron has turned it by itself; the window may not, and the settings tell when it has.
      item.checked = switches[id];
      choose(id);
    },
  });
  const role = (name: MenuRole): Item => ({ role: name, label: roles[name] });
  const only = (condition: boolean, ...items: Item[]): Item[] => (condition ? items : []);

  const appMenu: Item = {
    label: menus.app,
    submenu: [
      role('about'),
      line,
      { ...role('services'), submenu: [] },
      line,
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      line,
      role('quit'),
    ],
  };
  const file: Item = {
    label: menus.file,
    submenu: [
      command('new-draft'),
      command('duplicate-draft'),
      command('import'),
      command('bulk-import'),
      line,
      command('history'),
      command('preview'),
      command('export'),
      command('bulk-export'),
      line,
      command('backup'),
      command('trash'),
      line,
      isMac ? role('close') : role('quit'),
    ],
  };
  const edit: Item = {
    label: menus.edit,
    submenu: [
      // Electron's roles are the browser's undo, which knows nothing of the copy's history.
      command('undo'),
      command('redo'),
      line,
      role('cut'),
      role('copy'),
      role('paste'),
      role('pasteAndMatchStyle'),
      role('delete'),
      line,
      role('selectAll'),
      line,
      command('find'),
      command('replace'),
      command('find-placeholder'),
      command('find-draft'),
      line,
      command('command-palette'),
      command('settings'),
    ],
  };
  const view: Item = {
    label: menus.view,
    submenu: [
      command('toggle-library'),
      command('toggle-inspector'),
      command('outline'),
      command('comments'),
      line,
      command('focus-mode'),
      toggle('typewriter'),
      toggle('dim-others'),
      line,
      command('zoom-in'),
      command('zoom-out'),
      command('zoom-reset'),
      line,
      role('resetZoom'),
      role('zoomIn'),
      role('zoomOut'),
      line,
      role('togglefullscreen'),
      line,
      command('switch-language'),
      ...only(forDevelopers, line, role('reload'), role('toggleDevTools')),
    ],
  };
  const window: Item = {
    // The role lets macOS list the windows here.
    role: 'window',
    label: menus.window,
    submenu: [role('minimize'), ...only(isMac, role('zoom'), line, role('front'))],
  };
  const help: Item = {
    role: 'help',
    label: menus.help,
    // On macOS «About» is in the program's own menu.
    submenu: [command('shortcuts'), ...only(!isMac, role('about'))],
  };
  return [...only(isMac, appMenu), file, edit, view, window, help];
}

/** Puts the application menu up, in the language given. */
export function showMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}
