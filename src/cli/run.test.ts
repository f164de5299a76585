import { describe, expect, it } from 'vitest';
import { programVersion } from '#desk/version';
import { COMMANDS } from './help';
import { muharrir } from './testing/run-in-test';

describe('help', () => {
  it('lists the commands, in both languages', async () => {
    for (const language of ['ar', 'en']) {
      const { code, out, err } = await muharrir(['--help', '--lang', language]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'mu'));
    }
  });

  it.each(COMMANDS)('explains %s, in both languages, and does nothing', async (command) => {
    const ar = await muharrir([command, '--help', '--lang=ar']);
    const en = await muharrir([command, '-h', '--lang=en']);
    expect([ar.code, en.code]).toEqual([0, 0]);
    expect(ar.out).toMatch(new RegExp(`^الاستعمال:\\s+muharrir ${command} `, 'u'));
    expect(en.out).toMatch(new RegExp(`^Usage:\\s+muharrir ${command} `, 'u'));
  });

  it('is printed as words, with exit code 2, for no command at all', async () => {
    const { code, out, err } = await muharrir([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: muharrir COMMAND');
  });

  it('says the version', async () => {
    expect(await muharrir(['--version'])).toEqual({ code: 0, out: `${programVersion}\n`, err: '' });
  });
});

describe('the language', () => {
  it.each([
    [{ LANG: 'ar_IQ.UTF-8' }, 'أمر غير معروف'],
    [{ LANG: 'ar' }, 'أمر غير معروف'],
    [{ LANG: 'ar_IQ.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'Unknown command'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ar_EG' }, 'أمر غير معروف'],
    [{ LANG: 'ar_IQ', LC_ALL: '' }, 'أمر غير معروف'],
    [{ LANG: 'arn_CL' }, 'Unknown command'],
    [{ LANG: 'C.UTF-8' }, 'Unknown command'],
  ])('is that of %j', async (env, words) => {
    expect((await muharrir(['frobnicate'], { env })).err).toContain(words);
  });

  it('is the one that --lang asks for, wherever it stands', async () => {
    const env = { LANG: 'ar_IQ.UTF-8' };
    for (const args of [
      ['--lang', 'en', 'list'],
      ['list', '--lang', 'en'],
      ['list', '--lang=en'],
    ]) {
      expect((await muharrir(args, { env })).err).toContain('The option --drafts is missing.');
    }
  });

  it('is Arabic or English', async () => {
    for (const args of [
      ['--lang', 'fr', 'list'],
      ['list', '--lang'],
    ]) {
      const { code, err } = await muharrir(args, { env: { LANG: 'ar_IQ' } });
      expect(code).toBe(2);
      expect(err).toMatch(/^قيمة/u);
    }
  });
});

describe('wrong usage', () => {
  it.each([
    [
      ['frobnicate'],
      'Unknown command: frobnicate. The commands are: import, export, list, history, restore, backup, serve.',
    ],
    [['__proto__'], 'Unknown command: __proto__.'],
    [['--frob'], 'Unknown option: --frob.'],
    [['list', '--frob'], 'Unknown option: --frob.'],
    [['list', '-d', 'x'], 'Unknown option: -d.'],
    [['list', '--__proto__=x'], 'Unknown option: --__proto__.'],
    [['list', '--search', 'خبر'], 'The option --drafts is missing.'],
    [['list', '--drafts', '.', '--search'], 'The option --search needs a value.'],
    [['list'], 'The option --drafts is missing.'],
    [['list', '--drafts'], 'The option --drafts needs a value.'],
    [['list', '--drafts='], 'The option --drafts needs a value.'],
    [['list', '--drafts', '--format'], 'The option --drafts needs a value.'],
    [['list', '--drafts', '/no/such/folder'], 'There is no /no/such/folder.'],
    [['list', '--drafts', '.', '--format', 'xml'], 'Unknown value for --format: xml.'],
    [['list', 'x', '--drafts', '.'], 'One too many: x.'],
    [['export', '--format', 'html'], 'Missing: ARTICLE.json.'],
    [['export', 'a.json'], 'The option --format is missing.'],
    [['export', 'a.json', '--format', 'text'], 'Unknown value for --format: text. It can be: html'],
    [['export', 'a', 'b', '--format', 'html'], 'One too many: b.'],
    [['export', '/no/such.json', '--format', 'html'], 'There is no /no/such.json.'],
    [['import'], 'Missing: FILE|-.'],
    [['import', '/no/such.txt'], 'There is no /no/such.txt.'],
    [['import', '.'], '. is a folder, not a file.'],
    [['import', 'a', 'b'], 'One too many: b.'],
    [['import', 'a', '--out', 'x', '--drafts', 'y'], '--out and --drafts exclude each other'],
    [['import', '--drafts', '/no/such/folder'], 'Missing: FILE|DIR.'],
    [['history', '--drafts', '.'], 'Missing: ID.'],
    [['history', 'a'], 'The option --drafts is missing.'],
    [['history', 'a', 'b', '--drafts', '.'], 'One too many: b.'],
    [['history', 'a', '--drafts', '/no/such/folder'], 'There is no /no/such/folder.'],
    [['restore', '--drafts', '.'], 'Missing: ID.'],
    [['restore', 'a', 'b', 'c', '--drafts', '.'], 'One too many: c.'],
    [['restore', 'a', '--drafts', '/no/such/folder'], 'There is no /no/such/folder.'],
    [['backup', '--drafts', '.'], 'One of the two: --out FILE'],
    [['serve', '--port', 'x'], '--port is a number from 0 to 65535.'],
    [['serve', '--port', '65536'], '--port is a number from 0 to 65535.'],
    [['serve', '--no-open=1'], 'The option --no-open takes no value.'],
  ])('%j is a sentence and exit code 2', async (args, sentence) => {
    const { code, out, err } = await muharrir(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
