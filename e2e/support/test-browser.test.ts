import { describe, expect, it } from 'vitest';
import { bundledPath } from './bundled-browser';
import { testEnvironment } from './running-host';
import { installedBrowser, launchOptions } from './test-browser';

describe('the browser for the specs', () => {
  it('is the one that CHROME_PATH names', () => {
    const env = { CHROME_PATH: process.execPath };
    expect(installedBrowser(env)).toBe(process.execPath);
    expect(launchOptions(env).executablePath).toBe(process.execPath);
  });

  it('is the bundled one when that is asked for, with its own libraries and fonts', () => {
    const env = {
      CHROME_PATH: process.execPath,
      MUHARRIR_TEST_BROWSER: 'bundled',
      LD_LIBRARY_PATH: '/own',
    };
    const options = launchOptions(env);
    expect(installedBrowser(env)).toBeNull();
    expect(options.executablePath).toBe(bundledPath());
    expect(options.env?.['LD_LIBRARY_PATH']).toMatch(/al2023[\\/]lib:\/own$/u);
    expect(options.env?.['FONTCONFIG_FILE']).toContain('fonts.conf');
  });

  it('never runs with web security off', () => {
    for (const MUHARRIR_TEST_BROWSER of ['bundled', '']) {
      const { args = [] } = launchOptions({ MUHARRIR_TEST_BROWSER });
      expect(args.filter((word) => word.includes('security'))).toEqual([]);
    }
  });
});

describe('the environment of a program under test', () => {
  it('has a home of its own', () => {
    const env = testEnvironment({ home: '/tmp/home', drafts: '/tmp/home/drafts' });
    expect([env['HOME'], env['APPDATA'], env['XDG_CONFIG_HOME']]).toEqual([
      '/tmp/home',
      '/tmp/home',
      '/tmp/home',
    ]);
    expect(env['ELECTRON_RUN_AS_NODE']).toBeUndefined();
  });
});
