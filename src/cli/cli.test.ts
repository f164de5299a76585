import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { folderLayout } from '#desk/folder-layout';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { Line } from '../loopback/testing/serving';
import { buildForTest } from './testing/build-for-test';

let built: Awaited<ReturnType<typeof buildForTest>>;
beforeAll(async () => {
  built = await buildForTest();
  const pages = join(dirname(built.program), '..', 'renderer');
  await mkdir(pages);
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>محرِّر</title>');
}, 60_000);
afterAll(() => built.remove());

/** The command line as a process, with a home of its own. */
function start(args: string[], home: string, more: Record<string, string> = {}): ChildProcess {
  const env = { PATH: process.env['PATH'], HOME: home, LANG: 'en_US.UTF-8', ...more };
  const child = spawn(process.execPath, [built.program, ...args], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function serveIn(home: string, drafts: string, ...options: string[]) {
  const child = start(['serve', '--drafts', drafts, '--no-open', ...options], home);
  const output: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk));
  if (child.stdout !== null) await once(child.stdout, 'data');
  const { url } = JSON.parse(output.join('')) as { url: string };
  const token = new URL(url).hash.replace('#token=', '');
  const line = await Line.open(new URL(url).origin, ['muharrir', token]);
  return { child, url, line, output: () => output.join('') };
}

/** The exit code; null when a signal ended the process. */
async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

const isFlushRequest = (frame: unknown) =>
  (frame as { event?: { type: string } }).event?.type === 'flushRequested';

/** Processes start slowly on a busy machine. */
const SLOW = { timeout: 60_000 };
const PATIENT = { timeout: 30_000 };

describe('the command line as a process', SLOW, () => {
  it('reads standard input and writes standard output', async () => {
    const child = start(['import', '-'], await temporaryFolder());
    child.stdin?.end('نص الخبر');
    if (child.stdout === null) throw new Error('no output');
    expect(JSON.parse(await text(child.stdout))).toMatchObject({ format: 'muharrir/article' });
  });

  it('is quiet when its reader has had enough', async () => {
    const child = start(['import', '-'], await temporaryFolder());
    child.stdout?.destroy();
    child.stdin?.end('نص الخبر '.repeat(50_000));
    if (child.stderr === null) throw new Error('no errors');
    const errors = await text(child.stderr);
    expect(errors).not.toMatch(/EPIPE|Error/u);
  });
});

describe('serve', SLOW, () => {
  it('prints one line of JSON, serves the page and the desk, and is named in a refusal', async () => {
    const home = await temporaryFolder();
    const drafts = join(home, 'مسودات');
    const { child, url, line, output } = await serveIn(home, drafts);
    expect(output()).toBe(`${JSON.stringify({ url, drafts })}\n`);
    expect(await (await fetch(url)).text()).toContain('محرِّر');
    expect(await line.call(1, 'createDraft', [null, 'blank'])).toMatchObject({
      reply: { ok: true },
    });
    const second = start(['serve', '--drafts', drafts, '--no-open'], home);
    if (second.stderr === null) throw new Error('no errors');
    const refusal = await text(second.stderr);
    expect(refusal).toContain(`pid ${child.pid}`);
    expect(refusal).toContain('--read-only');
    expect(await exitCodeOf(second)).toBe(1);
  });

  it('reads a folder that is in use, and takes it over when its owner was killed', async () => {
    const home = await temporaryFolder();
    const drafts = join(home, 'drafts-folder');
    const first = await serveIn(home, drafts);
    const second = await serveIn(home, drafts, '--read-only');
    const held = { heldBy: expect.stringContaining(`pid ${first.child.pid}`) as string };
    const refused = { reply: { ok: false, code: 'locked' } };
    expect(await second.line.call(1, 'describeDesk', [])).toMatchObject({ reply: { value: held } });
    expect(await second.line.call(2, 'createDraft', [null, 'blank'])).toMatchObject(refused);
    expect(await second.line.call(3, 'takeFolder', [])).toMatchObject(refused);
    first.child.kill('SIGKILL');
    await exitCodeOf(first.child);
    expect(await second.line.call(4, 'takeFolder', [])).toMatchObject({
      reply: { ok: true, value: { heldBy: null } },
    });
    expect(await second.line.call(5, 'createDraft', [null, 'blank'])).toMatchObject({
      reply: { ok: true },
    });
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'saves what its window holds before %s ends it, and gives the folder free',
    async (signal) => {
      const home = await temporaryFolder();
      const drafts = join(home, 'drafts-folder');
      const { child, line } = await serveIn(home, drafts);
      const created = (await line.call(1, 'createDraft', [null, 'blank'])) as {
        reply: { value: { id: string; revision: string } };
      };
      const { id, revision } = created.reply.value;
      child.kill(signal);
      const request = (await line.frame(isFlushRequest)) as { event: { ticket: number } };
      // Impatience must not cost what is being saved.
      child.kill(signal);
      const article = { ...blankArticle(id), headline: 'آخر ما كُتب' };
      const saved = await line.call(2, 'saveDraft', [id, revision, article, null]);
      expect(saved).toMatchObject({ reply: { ok: true } });
      // The answer to this may get lost: the line goes down with the program.
      void line.call(3, 'flushed', [request.event.ticket, true]);
      expect(await exitCodeOf(child)).toBe(0);
      const file = await readFile(join(drafts, 'drafts', `${id}.json`), 'utf8');
      expect(JSON.parse(file)).toMatchObject({ headline: 'آخر ما كُتب' });
      const { lock, holder } = folderLayout(drafts);
      const left = await readdir(drafts);
      expect(left).not.toContain(basename(lock));
      expect(left).not.toContain(basename(holder));
    },
  );

  // The browser stands here as a script with a first line that names its interpreter.
  it.skipIf(process.platform === 'win32')(
    'keeps the launch’s token out of the list of processes',
    async () => {
      const home = await temporaryFolder();
      // By its name, whatever a package.json above the temporary folder says of modules.
      const browser = join(home, 'browser.cjs');
      const script = `#!${process.execPath}
        require('node:fs').writeFileSync('${home}/arguments', process.argv.slice(2).join('\\n'));
        setTimeout(() => undefined, 60_000);
      `;
      await writeFile(browser, script, { mode: 0o755 });
      const env = { DISPLAY: ':0', CHROME_PATH: browser };
      const child = start(['serve', '--drafts', join(home, 'drafts-folder')], home, env);
      if (child.stdout === null) throw new Error('no output');
      const [ready] = (await once(child.stdout, 'data')) as [Buffer];
      const { url } = JSON.parse(ready.toString('utf8')) as { url: string };
      const token = new URL(url).hash.replace('#token=', '');
      const args = await vi.waitFor(async () => {
        const written = await readFile(join(home, 'arguments'), 'utf8');
        expect(written).toContain('--app=file:');
        return written;
      }, PATIENT);
      expect(args).not.toContain(token);
      const page = fileURLToPath(/--app=(.*)$/mu.exec(args)?.[1] ?? '');
      expect(await readFile(page, 'utf8')).toContain(url);
      const line = await Line.open(new URL(url).origin, ['muharrir', token]);
      await vi.waitFor(() => expect(access(page)).rejects.toThrow('ENOENT'), PATIENT);
      line.socket.terminate();
      child.kill('SIGTERM');
      expect(await exitCodeOf(child)).toBe(0);
    },
  );

  it('does not put an empty folder where the drafts of an unplugged drive belong', async () => {
    const home = await temporaryFolder();
    const drive = join(home, 'drive');
    await mkdir(join(home, '.config', 'Muharrir'), { recursive: true });
    const settings = join(home, '.config', 'Muharrir', 'settings.json');
    await writeFile(settings, JSON.stringify({ draftsFolder: join(drive, 'مسودات') }));
    const child = start(['serve', '--no-open'], home);
    if (child.stderr === null) throw new Error('no errors');
    expect(await text(child.stderr)).toContain('--drafts DIR');
    expect(await exitCodeOf(child)).toBe(1);
    expect(await readdir(home)).not.toContain('drive');
  });

  it('says 1 when its window could not save', async () => {
    const home = await temporaryFolder();
    const { child, line } = await serveIn(home, join(home, 'drafts-folder'));
    child.kill('SIGTERM');
    const request = (await line.frame(isFlushRequest)) as { event: { ticket: number } };
    void line.call(1, 'flushed', [request.event.ticket, false]);
    expect(await exitCodeOf(child)).toBe(1);
  });
});

describe('bin/muharrir', SLOW, () => {
  const bin = join(import.meta.dirname, '../../bin/muharrir');

  it('says what to do where nothing is built, from any folder and through a link', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'bin', 'muharrir'), await readFile(bin), { mode: 0o755 });
    await symlink(join(folder, 'bin', 'muharrir'), join(folder, 'link'));
    const child = spawn(join(folder, 'link'), ['list'], { cwd: '/' });
    expect(await text(child.stderr)).toContain('npm run build');
    expect(await exitCodeOf(child)).toBe(2);
  });

  it('starts what is built', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'bin'));
    await mkdir(join(folder, 'out', 'main'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'bin', 'muharrir'), await readFile(bin), { mode: 0o755 });
    const echo = 'process.stdout.write(process.argv.slice(2).join())';
    await writeFile(join(folder, 'out', 'main', 'cli.js'), echo);
    const child = spawn(join(folder, 'bin', 'muharrir'), ['list', 'خبر'], { cwd: '/' });
    expect(await text(child.stdout)).toBe('list,خبر');
  });
});
