import { describe, expect, it } from 'vitest';
import { appFolder, defaultDraftsFolder } from './app-folder';

const home = '/home/layla';

describe('appFolder', () => {
  it.each([
    ['linux', {}, '/home/layla/.config/Muharrir'],
    ['linux', { XDG_CONFIG_HOME: '/data/config' }, '/data/config/Muharrir'],
    ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/layla/.config/Muharrir'],
    ['darwin', {}, '/home/layla/Library/Application Support/Muharrir'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Muharrir'],
    ['win32', {}, '/home/layla/AppData/Roaming/Muharrir'],
  ] as const)('is where Electron keeps userData on %s with %j', (platform, env, folder) => {
    expect(appFolder({ platform, env, home })).toBe(folder);
  });
});

describe('defaultDraftsFolder', () => {
  it('is where its owner sees it', () => {
    expect(defaultDraftsFolder({ home })).toBe('/home/layla/Muharrir');
  });
});
