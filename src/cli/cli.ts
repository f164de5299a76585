// The command line as a program: connects `run` to the process.
import { join } from 'node:path';
import { run } from './run';

/** Reads standard input until a byte more than the limit has come, or all of it. */
async function readInput(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Without an encoding set, a stream gives bytes.
  const input: AsyncIterable<Buffer> = process.stdin;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read us has had enough, as `head` does; what is under way is still done.
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), process.env, {
  readInput,
  print: (data) => process.stdout.write(data),
  say: (line) => process.stderr.write(`${line}\n`),
  pages: join(import.meta.dirname, '../renderer'),
});
