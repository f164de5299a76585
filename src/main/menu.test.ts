import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS, type MenuCommand } from '#api/contract';
import { contextMenuTemplate, showContextMenus } from './context-menu';
import { ACCELERATORS, menuTemplate, showMenu, type MenuOptions } from './menu';
import { menuLabels } from './menu-labels';
import { FakeMenu, resetElectron } from './testing/electron';
import { fakeWindow } from './testing/fake-window';

vi.mock('electron', () => import('./testing/electron'));

beforeEach(resetElectron);

const PLATFORMS: NodeJS.Platform[] = ['linux', 'win32', 'darwin'];

function options(changes: Partial<MenuOptions> = {}): MenuOptions {
  return {
    language: 'ar',
    platform: 'linux',
    forDevelopers: false,
    switches: { typewriter: false, 'dim-others': false },
    choose: () => undefined,
    ...changes,
  };
}

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? items(item.submenu) : []),
  ]);
}

const roles = (changes: Partial<MenuOptions>) =>
  items(menuTemplate(options(changes))).flatMap(({ role }) => role ?? []);

describe('the application menu', () => {
  it.each(PLATFORMS)('has every command once, with its key, on %s', (platform) => {
    const chosen: MenuCommand[] = [];
    const all = items(menuTemplate(options({ platform, choose: (id) => chosen.push(id) })));
    const commands = all.filter(({ id }) => id !== undefined);
    expect(commands).toHaveLength(MENU_COMMANDS.length);
    for (const { click } of commands) (click as (item: object) => void)({});
    expect(chosen).toEqual(commands.map(({ id }) => id));
    expect(new Set(chosen)).toEqual(new Set(MENU_COMMANDS));
    const keys = commands.flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.length).toBe(Object.keys(ACCELERATORS).length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a label in both languages for every item, none of them Electron’s own', () => {
    for (const language of ['ar', 'en'] as const) {
      for (const platform of PLATFORMS) {
        const all = items(menuTemplate(options({ language, platform, forDevelopers: true })));
        const unlabelled = all.filter(
          ({ type, label }) => type !== 'separator' && (label ?? '') === '',
        );
        expect(unlabelled).toEqual([]);
      }
    }
    const arabic = items(menuTemplate(options({ platform: 'darwin' })));
    const labels = arabic.flatMap(({ label }) => label ?? []);
    expect(labels.filter((label) => !/\p{Script=Arabic}/u.test(label))).toEqual([]);
  });

  it('shows what is on, whatever Electron makes of a click that the window refuses', () => {
    const switches = { typewriter: true, 'dim-others': false };
    const toggles = items(menuTemplate(options({ switches }))).filter(
      ({ type }) => type === 'checkbox',
    );
    expect(toggles.map(({ id, checked }) => [id, checked])).toEqual(Object.entries(switches));
    const item = { checked: false };
    const [typewriter] = toggles.map(({ click }) => click as (clicked: object) => void);
    typewriter?.(item);
    expect(item.checked).toBe(true);
  });

  it('follows each platform', () => {
    expect(roles({ platform: 'darwin' })).toEqual(
      expect.arrayContaining([
        'about',
        'services',
        'hide',
        'hideOthers',
        'unhide',
        'quit',
        'front',
        'zoom',
      ]),
    );
    for (const platform of ['linux', 'win32'] as const) {
      const foreign = roles({ platform }).filter((role) =>
        ['hide', 'zoom', 'front'].includes(role),
      );
      expect(foreign).toEqual([]);
    }
    expect(roles({ platform: 'win32' })).toEqual(expect.arrayContaining(['quit', 'about']));
  });

  it('has developer tools only in development', () => {
    expect(roles({ forDevelopers: true })).toContain('toggleDevTools');
    expect(roles({})).not.toContain('toggleDevTools');
    expect(roles({})).not.toContain('reload');
  });

  it('shows the keys that the window listens to', async () => {
    vi.stubGlobal('navigator', { platform: 'Linux' });
    const { SHORTCUTS } = await import('../renderer/app/commands');
    vi.unstubAllGlobals();
    const shown = MENU_COMMANDS.flatMap((id) => {
      const shortcut = SHORTCUTS[id];
      // Browsers keep Ctrl+N, so there the window has another key for a new draft.
      if (shortcut === undefined || id === 'new-draft') return [];
      const signs = new Map([
        ['Slash', '/'],
        ['Equal', '='],
        ['Minus', '-'],
      ]);
      const key = signs.get(shortcut.code) ?? shortcut.code.replace(/^(?:Key|Digit)/u, '');
      const { mod = false, alt = false, shift = false } = shortcut;
      const parts = [mod && 'CmdOrCtrl', alt && 'Alt', shift && 'Shift', key];
      return [[id, parts.filter((part) => part !== false).join('+')]];
    });
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual(shown.map(([id]) => [id, ACCELERATORS[id as MenuCommand]]));
  });

  it('is put up anew in the other language', () => {
    showMenu(options({ language: 'ar' }));
    const first = FakeMenu.applicationMenu?.template;
    showMenu(options({ language: 'en' }));
    const labels = (template: unknown) =>
      (template as MenuItemConstructorOptions[]).map(({ label }) => label);
    expect(labels(first)[0]).toBe(menuLabels.ar.menus.file);
    expect(labels(FakeMenu.applicationMenu?.template)[0]).toBe(menuLabels.en.menus.file);
  });
});

describe('the context menu', () => {
  const editFlags = {
    canUndo: true,
    canRedo: false,
    canCut: true,
    canCopy: true,
    canPaste: false,
    canDelete: true,
    canSelectAll: true,
    canEditRichly: true,
  };

  it('offers what can be done with the text under the pointer', () => {
    const chosen: MenuCommand[] = [];
    const choose = (command: MenuCommand) => void chosen.push(command);
    const params = { isEditable: true, editFlags, selectionText: '' };
    const editing = contextMenuTemplate(params, 'ar', choose);
    const named = editing.filter(({ type }) => type !== 'separator');
    expect(named.map(({ role, id }) => role ?? id)).toEqual([
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'pasteAndMatchStyle',
      'selectAll',
    ]);
    expect(editing.find(({ role }) => role === 'paste')).toMatchObject({
      label: menuLabels.ar.roles.paste,
      enabled: false,
    });
    // The copy has a history that the browser knows nothing of: the window is asked, always.
    for (const { id, enabled, click } of editing) {
      if (id === undefined) continue;
      expect(enabled).not.toBe(false);
      (click as () => void)();
    }
    expect(chosen).toEqual(['undo', 'redo']);
    const reading = { isEditable: false, editFlags, selectionText: 'نص' };
    expect(contextMenuTemplate(reading, 'en', choose).map(({ label }) => label)).toEqual(['Copy']);
  });

  it('does not come up where there is nothing to do', () => {
    const { fake, window } = fakeWindow();
    showContextMenus(
      window,
      () => 'ar',
      () => undefined,
    );
    fake.webContents.emit('context-menu', {}, { isEditable: false, editFlags, selectionText: ' ' });
    expect(FakeMenu.popups).toEqual([]);
    fake.webContents.emit('context-menu', {}, { isEditable: true, editFlags, selectionText: '' });
    expect(FakeMenu.popups).toHaveLength(1);
  });
});
