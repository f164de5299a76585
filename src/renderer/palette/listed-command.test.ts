// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#api/settings';
import { type CommandId, NEED_DRAFT } from '../app/commands';
import type { CommandHandlers } from '../app/use-commands';
import { editorSettings } from '../editor/editor-settings';
import { listedCommands } from './listed-command';

const run = vi.fn<() => void>();
const ids: CommandId[] = [...NEED_DRAFT, 'new-draft', 'find-draft', 'settings', 'trash'];
const actions: CommandHandlers = Object.fromEntries(ids.map((id) => [id, run]));

const listed = (hasDraft: boolean) =>
  listedCommands({ editor: null, hasDraft }, actions).map(({ id }) => id);

describe('the list of commands', () => {
  it('has what needs a draft only while one is open', () => {
    expect(listed(false)).toEqual(['new-draft', 'find-draft', 'settings', 'trash']);
    expect(listed(true)).toEqual(ids);
  });

  it('says which of those that switch something are on', () => {
    editorSettings.set({ ...defaultSettings, dimOthers: true });
    const switches: CommandHandlers = { typewriter: run, 'dim-others': run };
    const shown = listedCommands({ editor: null, hasDraft: false }, switches);
    expect(shown.map(({ isOn }) => isOn)).toEqual([false, true]);
    editorSettings.set(defaultSettings);
  });
});
