// Checks exported pages with the Nu Html Checker, the W3C's validator: it must report nothing.
// The checker is a Java program in a package of its own, fetched into a temporary folder.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const VERSION = '26.9.27';

/**
 * @param {string} command @param {string[]} args @param {string} cwd
 * @returns {{ status: number | null, output: string, missing: boolean }}
 */
function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}`, missing: error !== undefined };
}

/** @param {string} path a module of the program, from the root of the repository */
async function load(path) {
  const { module } = await runnerImport(resolve(import.meta.dirname, '..', path), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

if (run('java', ['-version'], tmpdir()).missing) {
  console.error(
    'check:nu needs Java (17 or newer) on the PATH, and there is none: nothing was checked.',
  );
  process.exit(1);
}

const { writeHtml } = await load('src/core/formats/html/write.ts');
const { sampleArticles } = await load('src/core/formats/html/testing/sample-articles.ts');

const folder = await mkdtemp(join(tmpdir(), 'muharrir-nu-'));
try {
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = run(
    npm,
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', `vnu-jar@${VERSION}`],
    folder,
  );
  if (install.status !== 0) {
    console.error(`The checker could not be fetched:\n${install.output}`);
    process.exitCode = 1;
  } else {
    const pages = await Promise.all(
      Object.entries(sampleArticles).map(async ([name, article]) => {
        const page = join(folder, `${name}.html`);
        await writeFile(page, writeHtml(article));
        return page;
      }),
    );
    const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
    // Informational messages are reported, too: the pages give no reason for one.
    const { status, output } = run('java', ['-jar', jar, '--format', 'gnu', ...pages], folder);
    const messages = output.trim();
    if (status === 0 && messages === '') {
      console.log(`Nu Html Checker ${VERSION}: ${pages.length} pages, nothing to report`);
    } else {
      console.error(messages.replaceAll(`file:${folder}/`, ''));
      process.exitCode = 1;
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
