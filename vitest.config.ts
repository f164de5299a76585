import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The tests of src/ whose text matches. */
function filesWith(pattern: RegExp): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/u.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(readFileSync(file, 'utf8')));
}

/**
 * Tests that put a fake in the place of a whole module. Each of their files gets modules of its own:
 * among shared ones, whichever file came first would decide who sees the fake.
 */
const FAKED = filesWith(/\bvi\.(?:mock|doMock|resetModules)\(/u);

/** Tests that need a page: together, so that they share its modules, too. */
const OF_A_PAGE = filesWith(/^\/\/ @vitest-environment happy-dom$/mu).filter(
  (file) => !FAKED.includes(file),
);

export default defineConfig({
  plugins: [react()],
  test: {
    // Without it, `?raw` stylesheets read as "", and pages would be tested without theirs.
    css: true,
    // Much of the time goes by in waiting for processes and disks: there is work for one more than the cores.
    maxWorkers: availableParallelism() + 1,
    // Against what never ends. How fast something is, is measured in bench/: machines are noisy.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'faked',
          include: FAKED,
          // electron-store imports electron; inlined, it gets the mock that the test's factory supplies.
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: OF_A_PAGE,
          environment: 'happy-dom',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'shared',
          include: [
            'src/**/*.test.ts',
            'src/**/*.test.tsx',
            'scripts/**/*.test.ts',
            'e2e/support/**/*.test.ts',
          ],
          exclude: [...FAKED, ...OF_A_PAGE],
          // Modules are loaded once for all files: half the time.
          isolate: false,
        },
      },
    ],
  },
});
