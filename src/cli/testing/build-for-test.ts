import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Builds the command line as the real build does, so that a test can start it as a process.
 * @returns the absolute path of the program, and what removes it again
 */
export async function buildForTest(): Promise<{ program: string; remove: () => Promise<void> }> {
  // Inside the project, because the program looks for its packages upwards from where it is.
  const cache = join(ROOT, 'node_modules', '.cache', 'muharrir');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'test-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, 'src/cli/cli.ts'),
      target: 'node20.19',
      outDir: join(folder, 'main'),
      minify: false,
    },
  });
  return {
    program: join(folder, 'main', 'cli.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
