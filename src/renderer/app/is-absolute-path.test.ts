import { expect, it } from 'vitest';
import { isAbsolutePath } from './is-absolute-path';

it('knows absolute paths of every system', () => {
  for (const path of ['/srv/desk', 'C:\\desk', 'd:/desk', '\\\\server\\desk']) {
    expect(isAbsolutePath(path)).toBe(true);
  }
  for (const path of ['', 'desk', './desk', '~/desk', 'C:desk', '\\desk', 'مسودات']) {
    expect(isAbsolutePath(path)).toBe(false);
  }
});
