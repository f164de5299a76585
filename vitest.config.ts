import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests that put a fake in the place of a whole module; each file gets modules of its own. */
const FAKED = ['src/main/**/*.test.ts', 'src/preload/**/*.test.ts'];

export default defineConfig({
  plugins: [react()],
  test: {
    // Without it, `?raw` stylesheets read as "", and pages would be tested without theirs.
    css: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'electron',
          include: FAKED,
          // electron-store imports electron; inlined, it gets the mock that the test's factory supplies.
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: [
            'src/**/*.test.ts',
            'src/**/*.test.tsx',
            'scripts/**/*.test.ts',
            'e2e/support/**/*.test.ts',
          ],
          exclude: FAKED,
          // Modules are loaded once for all files: half the time.
          isolate: false,
        },
      },
    ],
  },
});
