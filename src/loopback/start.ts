// The browser host as a program of its own, for `npm start` and development.
import { join } from 'node:path';
import { describeFailure } from './describe-failure';
import { runHost } from './host';
import type { BothLanguages } from './host-words';
import { readStartOptions } from './start-options';

function say({ ar, en }: BothLanguages): void {
  process.stderr.write(`${ar}\n${en}\n`);
}

try {
  const saved = await runHost({
    ...readStartOptions(process.argv.slice(2)),
    pages: join(import.meta.dirname, '../renderer'),
    devServer: process.env['ELECTRON_RENDERER_URL'],
    announce: (line) => process.stdout.write(`${line}\n`),
    say,
  });
  process.exitCode = saved ? 0 : 1;
} catch (error) {
  const { words, exitCode } = describeFailure(error);
  say(words);
  process.exitCode = exitCode;
}
