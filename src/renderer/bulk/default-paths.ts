/** Joins names to a folder in the way of the system that the folder's path is of. */
export function joinPath(folder: string, ...names: string[]): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  const start = folder.endsWith(separator) ? folder.slice(0, -1) : folder;
  return [start, ...names].join(separator);
}

/** The last name of a path. */
export function lastName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? '';
}

/** A moment as part of a file's name on every system, in this machine's time: `2026-11-23-180512`. */
function momentName(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}-${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('')}`;
}

/** Where an export of many drafts goes when nothing else is said. */
export function defaultExportPath(folder: string, now: Date): string {
  return joinPath(folder, 'exports', momentName(now));
}

/** Where a backup goes when nothing else is said. */
export function defaultBackupPath(folder: string, now: Date): string {
  return joinPath(folder, 'backups', `muharrir-${momentName(now)}.zip`);
}
