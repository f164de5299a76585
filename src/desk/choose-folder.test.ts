import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#api/settings';
import { defaultDraftsFolder } from './app-folder';
import { chooseFolder } from './choose-folder';

const settings = (draftsFolder: string | null) => ({
  read: () => ({ ...defaultSettings, draftsFolder }),
});

describe('chooseFolder', () => {
  it('creates the one that is named, or the default', () => {
    expect(chooseFolder('/named', settings('/kept'))).toEqual({
      folder: '/named',
      mustExist: false,
    });
    expect(chooseFolder(null, settings(null))).toEqual({
      folder: defaultDraftsFolder(),
      mustExist: false,
    });
  });

  it('never creates the one of the settings', () => {
    expect(chooseFolder(null, settings('/kept'))).toEqual({ folder: '/kept', mustExist: true });
  });
});
