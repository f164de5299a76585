import { homedir, tmpdir } from 'node:os';
import type { LaunchOptions } from '@playwright/test';
import { findBrowser, isProgram } from '../../src/loopback/find-browser';
import { bundledEnvironment, bundledPath, hasBundledBrowser } from './bundled-browser';

/** Keep the browser from talking to anybody but the program. */
const QUIET_SWITCHES = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser for the specs: `CHROME_PATH`, else null for the bundled one where that runs, else an
 * installed one. The bundled one is the same on every machine, and takes 40 % less time.
 * `MUHARRIR_TEST_BROWSER` is `bundled` or `installed` for one of them.
 */
export function installedBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const wanted = env['MUHARRIR_TEST_BROWSER'];
  if (wanted === 'bundled') return null;
  if (wanted !== 'installed' && env['CHROME_PATH'] === undefined && hasBundledBrowser())
    return null;
  return findBrowser({ platform: process.platform, env, home: homedir(), isProgram });
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The environment with a locale whose file names are UTF-8: in POSIX, Chromium finds no Arabic ones. */
function withUnicode(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const locale = env['LC_ALL'] ?? env['LC_CTYPE'] ?? env['LANG'] ?? '';
  return /utf-?8/iu.test(locale) ? env : { ...env, LC_ALL: 'C.UTF-8' };
}

/** How Playwright starts that browser. */
export function launchOptions(env: NodeJS.ProcessEnv = process.env): LaunchOptions {
  const installed = installedBrowser(env);
  const common = { headless: true, args: QUIET_SWITCHES };
  if (installed !== null) {
    return { ...common, executablePath: installed, env: definedIn(withUnicode(env)) };
  }
  return {
    ...common,
    executablePath: bundledPath(),
    env: definedIn({
      ...withUnicode(env),
      ...bundledEnvironment(env),
      HOME: env['HOME'] ?? tmpdir(),
    }),
  };
}
