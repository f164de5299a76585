import { describe, expect, it } from 'vitest';
import { defaultBackupPath, defaultExportPath, joinPath, lastName } from './default-paths';

const now = new Date(2026, 10, 3, 8, 5, 9);

describe('default paths', () => {
  it('lie in the drafts folder, in the way of its system', () => {
    expect(defaultExportPath('/srv/desk', now)).toBe('/srv/desk/exports/2026-11-03-080509');
    expect(defaultBackupPath('D:\\desk', now)).toBe(
      'D:\\desk\\backups\\muharrir-2026-11-03-080509.zip',
    );
  });

  it('are taken apart and put together again', () => {
    expect(joinPath('/media/usb/', 'a.zip')).toBe('/media/usb/a.zip');
    expect(joinPath('D:\\', 'a.zip')).toBe('D:\\a.zip');
    expect([lastName('/a/b.zip'), lastName('D:\\a\\ب.zip'), lastName('c')]).toEqual([
      'b.zip',
      'ب.zip',
      'c',
    ]);
  });
});
