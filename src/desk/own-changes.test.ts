import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OwnChanges } from './own-changes';
import { temporaryFolder } from './testing/temporary-folder';

describe('OwnChanges', () => {
  it('tells what others did from what this program did', async () => {
    const folder = await temporaryFolder();
    const changes = new OwnChanges(folder);
    await writeFile(join(folder, 'a.json'), '1');
    changes.note(['a', 'gone']);
    expect(changes.without(['a', 'b', 'gone'])).toEqual(['b']);
    await writeFile(join(folder, 'a.json'), '22');
    expect(changes.without(['a'])).toEqual(['a']);
  });

  it.skipIf(process.platform === 'win32')(
    'counts what the system cannot tell about as changed, and goes on',
    async () => {
      const folder = await temporaryFolder();
      const changes = new OwnChanges(folder);
      await symlink('a.json', join(folder, 'a.json'));
      changes.note(['a']);
      expect(changes.without(['a'])).toEqual(['a']);
    },
  );
});
