import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: [
      'src/**/*.test.ts',
      'src/**/*.test.tsx',
      'scripts/**/*.test.ts',
      'e2e/support/**/*.test.ts',
    ],
    // Without it, `?raw` stylesheets read as "", and pages would be tested without theirs.
    css: true,
    // electron-store imports electron; inlined, it gets the mock that the test's factory supplies.
    server: { deps: { inline: ['electron-store'] } },
  },
});
