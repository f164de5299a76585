import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from './layers.js';

const root = resolve(import.meta.dirname, '../..');

/** What the rule says of one import in a file. */
function faults(file: string, specifier: string): string[] {
  const messages: string[] = [];
  const visitor = plugin.rules.layers.create({
    filename: resolve(root, file),
    report: ({ message }) => messages.push(message),
  });
  visitor.ImportDeclaration?.({ source: { value: specifier } });
  return messages;
}

describe('the layer rule', () => {
  it('keeps core to itself, however the import is written', () => {
    expect(faults('src/core/article/x.ts', '#desk/open-desk')).toHaveLength(1);
    expect(faults('src/core/article/x.ts', '../../desk/open-desk')).toHaveLength(1);
    expect(faults('src/core/article/x.ts', '../body/body-json')).toEqual([]);
  });

  it('lets hosts and the command line use the desk, and the window not', () => {
    expect(faults('src/main/main.ts', '#desk/open-desk')).toEqual([]);
    expect(faults('src/cli/serve.ts', '../loopback/serve')).toEqual([]);
    expect(faults('src/renderer/app/app.tsx', '#desk/open-desk')).toHaveLength(1);
    expect(faults('src/renderer/app/app.tsx', '../desk/connection')).toEqual([]);
  });

  it('knows whose a package is', () => {
    expect(faults('src/loopback/start.ts', 'electron')).toHaveLength(1);
    expect(faults('src/preload/preload.ts', 'electron')).toEqual([]);
    expect(faults('src/preload/preload.ts', 'electron-store')).toHaveLength(1);
    expect(faults('src/core/body/x.ts', 'node:fs')).toHaveLength(1);
    expect(faults('src/desk/draft-file.ts', 'node:fs')).toEqual([]);
  });

  it('leaves tests alone', () => {
    expect(faults('src/core/body/x.test.ts', 'node:fs')).toEqual([]);
  });
});
