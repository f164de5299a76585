import { homedir, tmpdir } from 'node:os';
import type { LaunchOptions } from '@playwright/test';
import { findBrowser, isProgram } from '../../src/loopback/find-browser';
import { bundledEnvironment, bundledPath } from './bundled-browser';

/** Keep the browser from talking to anybody but the program. */
const QUIET_SWITCHES = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser for the specs: `CHROME_PATH`, else an installed one; null for the bundled one.
 * `MUHARRIR_TEST_BROWSER=bundled` asks for the bundled one, as on a machine that has none.
 */
export function installedBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env['MUHARRIR_TEST_BROWSER'] === 'bundled') return null;
  return findBrowser({ platform: process.platform, env, home: homedir(), isProgram });
}

/** How Playwright starts that browser. */
export function launchOptions(env: NodeJS.ProcessEnv = process.env): LaunchOptions {
  const installed = installedBrowser(env);
  const common = { headless: true, args: QUIET_SWITCHES };
  if (installed !== null) return { ...common, executablePath: installed };
  return {
    ...common,
    executablePath: bundledPath(),
    env: { ...env, ...bundledEnvironment(env), HOME: env['HOME'] ?? tmpdir() },
  };
}
