import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BackupReader } from './backup-reader';
import { BackupWriter, createTarget } from './backup-writer';
import { temporaryFolder } from './testing/temporary-folder';

describe('the file of a backup', () => {
  it('is a ZIP file that others read as well', async () => {
    const path = join(await temporaryFolder(), 'a.zip');
    const target = await createTarget(path);
    const writer = new BackupWriter(target);
    const text = 'سطر من الخبر '.repeat(1000);
    await writer.add('drafts/a.json', Buffer.from(text), new Date());
    // The clock of the machine had gone wrong.
    await writer.add('drafts/خبر.txt', Buffer.from('خ'), new Date(0));
    await writer.end(new Date());
    await target.close();
    const files = unzipSync(await readFile(path));
    expect(Object.keys(files)).toEqual(['drafts/a.json', 'drafts/خبر.txt', 'muharrir-backup.json']);
    expect(Buffer.from(files['drafts/a.json'] ?? []).toString()).toBe(text);
    expect(Buffer.from(files['muharrir-backup.json'] ?? []).toString()).toContain('1970-01-01');
  });

  it('holds more entries than 16 bits can count', { timeout: 60_000 }, async () => {
    const path = join(await temporaryFolder(), 'many.zip');
    const target = await createTarget(path);
    const writer = new BackupWriter(target);
    for (let index = 0; index < 66_000; index += 1) {
      await writer.add(`history/a/v${index}`, Buffer.from(String(index)), new Date(0));
    }
    await writer.end(new Date());
    await target.close();
    const reader = await BackupReader.open(path);
    expect(reader.files).toHaveLength(66_000);
    const last = reader.files.at(-1);
    expect(last && String(await reader.read(last))).toBe('65999');
    await reader.close();
  });
});
