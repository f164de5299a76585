import { run } from '../run';

export interface Outcome {
  code: number;
  /** Standard output; bytes that are no text as one character each. */
  out: string;
  /** Standard error. */
  err: string;
}

/** What the process would have been given. */
interface Given {
  input?: string | Uint8Array;
  env?: Record<string, string | undefined>;
}

/** Runs the command line as in an English terminal, without a process. */
export async function muharrir(
  args: string[],
  { input = '', env = { LANG: 'en_US.UTF-8' } }: Given = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(args, env, {
    readInput: (limit) => Promise.resolve(Buffer.from(input).subarray(0, limit + 1)),
    print: (data) => {
      out += typeof data === 'string' ? data : Buffer.from(data).toString('latin1');
    },
    say: (line) => {
      err += `${line}\n`;
    },
    pages: '/nowhere',
  });
  return { code, out, err };
}
