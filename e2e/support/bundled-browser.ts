import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, '../..');

function packageVersion(): string {
  // The package exports no package.json, so its folder is found by its entry.
  const folder = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Where the browser of the `@sparticuz/chromium` package is unpacked to, once for all runs. */
function bundledFolder(): string {
  return join(root, 'node_modules', '.cache', 'muharrir', `chromium-${packageVersion()}`);
}

/** Absolute path of the bundled browser; there only after `unpackBundledBrowser`. */
export function bundledPath(): string {
  return join(bundledFolder(), 'chromium');
}

/**
 * What the bundled browser needs on a machine that has neither NSS nor a font: its own libraries and
 * a font list of its own.
 */
export function bundledEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const folder = bundledFolder();
  const libraries = [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']];
  return {
    LD_LIBRARY_PATH: libraries.filter((path) => path !== undefined && path !== '').join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
}

function fontList(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

/** True where the bundled browser runs. */
export function hasBundledBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Unpacks the bundled browser unless that has been done; takes a second or two and 190 MB. */
export async function unpackBundledBrowser(): Promise<void> {
  const folder = bundledFolder();
  if (existsSync(bundledPath())) return;
  // The package unpacks to the temporary folder, and more of it when it believes to be on Lambda.
  const unpacking = `${folder}.${process.pid}`;
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  mkdirSync(unpacking, { recursive: true });
  Object.assign(process.env, { TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    // Only the path: the package's own switches turn web security off.
    await chromium.executablePath();
    writeFileSync(join(unpacking, 'fonts.conf'), fontList(folder));
    if (!existsSync(bundledPath())) {
      // What an interrupted clean-up may have left stands in the way.
      rmSync(folder, { recursive: true, force: true });
      renameSync(unpacking, folder);
    }
  } finally {
    rmSync(unpacking, { recursive: true, force: true });
    const before = { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH };
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
