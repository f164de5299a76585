import { saveExport } from '#desk/save-export';
import type { Terminal } from './terminal';

/**
 * Writes a command's result to the file that `--out` names, whole or not at all; to standard output
 * for `-` or nothing.
 * @throws DeskError as `saveExport`
 */
export async function writeResult(
  result: string | Uint8Array,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (out === undefined || out === '-') terminal.print(result);
  else
    await saveExport(out, typeof result === 'string' ? new TextEncoder().encode(result) : result);
}
