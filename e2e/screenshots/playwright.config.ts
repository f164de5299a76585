import { defineConfig } from '@playwright/test';
import type { HostOptions } from '../support/desk';

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
