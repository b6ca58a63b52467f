/** A file that the user chose, dropped or pasted. */
export interface ImportSource {
  /** Where it stands below what was chosen, parted by `/`; a single file's name alone. */
  readonly path: string;
  readonly file: Blob;
}

/** Files that were picked, or those in the folder that was. */
export function sourcesOfFiles(files: Iterable<File>): ImportSource[] {
  return [...files].map((file) => ({ path: belowFolder(file.webkitRelativePath) || file.name, file }));
}

/** Text that was pasted, as the file that it might have been. */
export function sourceOfText(text: string, name: string): ImportSource {
  return { path: name, file: new Blob([text], { type: 'text/plain' }) };
}

/** The files that were dropped, those in folders too. To be called within the event: afterwards they are gone. */
export async function sourcesOfDrop(transfer: DataTransfer): Promise<ImportSource[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return sourcesOfFiles(transfer.files);
  const sources = await sourcesOfEntries(entries);
  const isOneFolder = entries.length === 1 && entries[0]?.isDirectory;
  return isOneFolder ? sources.map(({ path, file }) => ({ path: belowFolder(path), file })) : sources;
}

/** Without the name of the folder that was chosen: it is another one on another machine. */
function belowFolder(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

async function sourcesOfEntries(entries: readonly FileSystemEntry[]): Promise<ImportSource[]> {
  const found: ImportSource[] = [];
  for (const entry of entries) {
    const path = entry.fullPath.replace(/^\//, '');
    if (isFile(entry)) found.push({ path, file: await fileOf(entry) });
    else if (isFolder(entry)) found.push(...(await sourcesOfEntries(await childrenOf(entry))));
  }
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** The browser gives at most a hundred at a time, and none when it has given them all. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
