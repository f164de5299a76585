/** A file that is to become a draft. */
export interface BulkFile {
  /** Its path within the folder that was chosen or dropped; its name when it was chosen itself. */
  path: string;
  file: File;
}

/** Kinds of files that are imported, by the ends of their names. */
const IMPORTED = /\.(?:txt|text|docx|zip|html?|xhtml|json)$/iu;

/** True for a file that may become a draft; of what it holds nothing is known yet. */
export function isImported(path: string): boolean {
  return IMPORTED.test(path);
}

/** True for what systems keep to themselves: hidden files, and files in hidden folders. */
function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}

/** The files of an input element, in the order of their paths and without hidden ones. */
export function bulkFilesOf(files: Iterable<File>): BulkFile[] {
  const all = Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
  return sorted(all);
}

function sorted(files: BulkFile[]): BulkFile[] {
  return files
    .filter(({ path }) => !isHidden(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function filesBelow(entry: FileSystemEntry): Promise<BulkFile[]> {
  if (isFile(entry)) return [{ path: entry.fullPath.slice(1), file: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  const files: BulkFile[] = [];
  for (const each of await entriesIn(entry)) files.push(...(await filesBelow(each)));
  return files;
}

/** What was dropped on the window. */
export interface Dropped {
  files: File[];
  /** Folders, which are to be listed; a page is told of them only while the drop is handled. */
  folders: FileSystemEntry[];
}

/** Takes hold of what was dropped; to be called while the drop is handled. */
export function droppedOn(transfer: DataTransfer): Dropped {
  const folders: FileSystemEntry[] = [];
  const files: File[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory === true) folders.push(entry);
    else if (file !== null) files.push(file);
  }
  return { files, folders };
}

/** Lists all that was dropped, folders and their folders included. */
export async function listDropped({ files, folders }: Dropped): Promise<BulkFile[]> {
  const listed = files.map((file) => ({ path: file.name, file }));
  for (const folder of folders) listed.push(...(await filesBelow(folder)));
  return sorted(listed);
}
