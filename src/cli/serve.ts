import { resolve } from 'node:path';
import { runHost } from '../loopback/host';
import { describeFailure } from '../loopback/describe-failure';
import { readPort } from '../loopback/start-options';
import { refuseArguments } from './arguments';
import { readOptions } from './read-options';
import { type Terminal, tell } from './terminal';
import { UsageError } from './usage-error';

/** `serve [--drafts DIR] [--port N] [--no-open] [--read-only]` */
export async function runServe(args: string[], terminal: Terminal): Promise<number> {
  const { values, flags, positionals } = readOptions(args, {
    drafts: 'string',
    port: 'string',
    'no-open': 'boolean',
    'read-only': 'boolean',
  });
  refuseArguments(positionals);
  const port = readPort(values.get('port') ?? '0');
  if (port === null) {
    throw new UsageError({
      ar: 'قيمة \u2068--port\u2069 رقم بين 0 و65535.',
      en: '--port is a number from 0 to 65535.',
    });
  }
  const drafts = values.get('drafts');
  try {
    const saved = await runHost({
      drafts: drafts === undefined ? null : resolve(drafts),
      port,
      readOnly: flags.has('read-only'),
      window: flags.has('no-open') ? 'none' : 'app',
      pages: terminal.pages,
      announce: (line) => terminal.print(`${line}\n`),
      say: (words) => tell(terminal, words),
    });
    return saved ? 0 : 1;
  } catch (error) {
    const { words, exitCode } = describeFailure(error);
    tell(terminal, words);
    return exitCode;
  }
}
