import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from '@playwright/test';
import { testEnvironment, type RunningHost, type TestFolders } from './running-host';

const root = resolve(import.meta.dirname, '../..');
/** A laptop of the newsroom. */
const VIEWPORT = { width: 1366, height: 768 };

/** How long the server gets to end by itself, in milliseconds. */
const STOP_LIMIT = 5000;

/** Waits for the one line of JSON that `serve` prints when it is ready. */
async function readAddress(server: ChildProcess, errors: () => string): Promise<string> {
  if (server.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface(server.stdout)) {
    const ready = JSON.parse(line) as { url: string };
    return ready.url;
  }
  throw new Error(`the server ended before it was ready: ${errors()}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_LIMIT);
  await ended;
  clearTimeout(timer);
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

/**
 * Starts the browser host as its command line does, and opens its page.
 * @param options further ones of `muharrir serve`
 */
export async function startBrowserHost(
  browser: Browser,
  folders: TestFolders,
  options: string[] = [],
): Promise<RunningHost> {
  const server = spawn(
    process.execPath,
    ['bin/muharrir', 'serve', '--drafts', folders.drafts, '--port', '0', '--no-open', ...options],
    { cwd: root, env: testEnvironment(folders), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let errors = '';
  server.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  try {
    const url = await readAddress(server, () => errors);
    // What it prints later must not fill the pipe.
    server.stdout.resume();
    const context = await browser.newContext({ viewport: VIEWPORT, acceptDownloads: true });
    const page = await context.newPage();
    await page.goto(url);
    return {
      page,
      async saved(action) {
        const [download] = await Promise.all([page.waitForEvent('download'), action()]);
        const bytes = await readFile(await download.path());
        return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
      },
      async choosing(path, action) {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), action()]);
        await chooser.setFiles(path);
      },
      async stop() {
        try {
          await context.close();
        } finally {
          await end(server);
        }
      },
      async kill() {
        // The program first: a page that is closed would still save.
        await kill(server);
        await context.close();
      },
    };
  } catch (error) {
    await end(server);
    throw error;
  }
}
