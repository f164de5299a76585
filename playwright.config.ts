import { defineConfig } from '@playwright/test';
import type { HostOptions } from './e2e/support/desk';

// Every spec runs against both hosts: in Electron, and in a browser before the loopback server.
export default defineConfig<object, HostOptions>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/support/global-setup.ts',
  outputDir: 'test-results',
  // One more than the processors of a small machine: specs wait for pauses of typing and for disks.
  workers: 3,
  fullyParallel: true,
  // A busy build machine gets a second try, and says «flaky»; a developer sees the first failure.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./e2e/support/closing-line.ts']],
  // A trace of every spec is a quarter of the whole time: the second try has one where there is one.
  use: {
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'on-first-retry',
    video: 'off',
  },
  projects: [
    { name: 'electron', use: { host: 'electron' } },
    { name: 'browser', use: { host: 'browser' } },
  ],
});
