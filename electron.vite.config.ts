import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import packageJson from './package.json' with { type: 'json' };

/**
 * Dependencies of the desk that become part of the build. They consist of hundreds of small files, and
 * finding those takes Node longer than all the rest of a start.
 */
const BUNDLED = Object.keys(packageJson.dependencies).filter((name) =>
  /^(?:zod|diff|@tiptap\/.*)$/u.test(name),
);

const at = (path: string) => resolve(import.meta.dirname, path);

// One configuration builds all of it: the browser host and the command line are further inputs of
// the Node build. `target` is set because the bundler's default emits syntax that Node 20 lacks.
export default defineConfig({
  main: {
    build: {
      target: 'node20.19',
      externalizeDeps: { exclude: BUNDLED },
      rollupOptions: {
        input: {
          main: at('src/main/main.ts'),
          loopback: at('src/loopback/start.ts'),
          cli: at('src/cli/cli.ts'),
          // Started as threads; src/desk/built-worker.ts looks for them by these names.
          'library-worker': at('src/desk/library-worker.ts'),
          'word-worker': at('src/desk/word/word-worker.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.19',
      externalizeDeps: false,
      rollupOptions: {
        input: at('src/preload/preload.ts'),
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      target: 'chrome140',
      minify: true,
      // Fonts as data: addresses would break the content security policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: at('src/renderer/index.html') },
    },
  },
});
