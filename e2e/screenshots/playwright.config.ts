import { defineConfig } from '@playwright/test';
import type { HostOptions } from '../support/desk';

// An exported page takes the machine's Arabic fonts, and the bundled browser has none.
process.env['MUHARRIR_TEST_BROWSER'] ??= 'installed';

// `npm run screenshots`: the pictures of the README, taken from the running program.
export default defineConfig<object, HostOptions>({
  testDir: '.',
  testMatch: 'take.ts',
  globalSetup: '../support/global-setup.ts',
  outputDir: '../../test-results',
  workers: 1,
  reporter: [['list']],
  projects: [{ name: 'browser', use: { host: 'browser' } }],
});
