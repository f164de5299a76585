// Run by itself with --expose-gc: prints the memory in MB that the library of the folder given takes,
// beyond what the program takes without it, once everything has been read and searched.
import { EVERY_DRAFT } from '../../src/api/draft-types';
import { FolderLibrary } from '../../src/desk/folder-library';
import { folderLayout } from '../../src/desk/folder-layout';

function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = used();
const library = new FolderLibrary({
  layout: folderLayout(process.argv[2] ?? ''),
  onChange: () => undefined,
  ahead: true,
  patience: null,
});
await library.search('في', EVERY_DRAFT, 0, 60);
await library.search('"قال رئيس"', EVERY_DRAFT, 0, 60);
console.log((used() - before) / 1024 / 1024);
await library.close();
