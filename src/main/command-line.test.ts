import { describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line';

const packaged = { defaultApp: false, folder: '/work' };
const unpackaged = { defaultApp: true, folder: '/work' };

describe('the words that the program was started with', () => {
  it('name files and the drafts folder', () => {
    expect(readCommandLine(['muharrir', 'a.json', '/b.html'], packaged)).toEqual({
      draftsFolder: null,
      files: ['/work/a.json', '/b.html'],
    });
    expect(readCommandLine(['muharrir', '--drafts', 'd', 'a.json'], packaged)).toEqual({
      draftsFolder: '/work/d',
      files: ['/work/a.json'],
    });
    expect(readCommandLine(['muharrir', '--drafts=/d'], packaged).draftsFolder).toBe('/d');
  });

  it('hold the program’s own folder when Electron runs it from there, wherever that word stands', () => {
    const words = ['electron', '--inspect=0', '--no-sandbox', '.', '--drafts=d', 'a.txt'];
    expect(readCommandLine(words, unpackaged)).toEqual({
      draftsFolder: '/work/d',
      files: ['/work/a.txt'],
    });
  });

  it('leave Chromium’s switches alone', () => {
    const words = ['muharrir', '--original-process-start-time=1', '--flag', 'مقال.txt'];
    expect(readCommandLine(words, packaged).files).toEqual(['/work/مقال.txt']);
  });
});
