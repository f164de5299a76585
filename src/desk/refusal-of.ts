import { DeskError, type DeskErrorCode } from '#api/desk-error';
import { ReadError } from '#core/article/read-error';
import { errorCode } from './error-code';

/** What a system error means to somebody who only wanted to save an article. */
const CODES: Record<string, DeskErrorCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  // Windows: another program holds the file open.
  EBUSY: 'no-permission',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  // A file stands where the folder should be.
  EEXIST: 'folder-gone',
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
  ESTALE: 'folder-gone',
  ENOTCONN: 'folder-gone',
  EHOSTDOWN: 'folder-gone',
};

/**
 * The refusal that an error from the file system or a reader becomes. A `DeskError` stays what it
 * is; what nobody foresaw becomes `failed`, with its message for the log.
 */
export function refusalOf(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  if (error instanceof ReadError) return new DeskError(error.code, error.detail);
  const code = errorCode(error);
  const detail = error instanceof Error ? error.message : String(error);
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return known === undefined ? new DeskError('failed', detail) : new DeskError(known, code);
}
