import { stat } from 'node:fs/promises';
import { errorCode } from './error-code';

/**
 * Whether something stands at a path.
 * @throws the file system's errors other than that it is not there
 */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
