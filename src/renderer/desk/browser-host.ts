import type { ExportedFile, HostApi, PickedFile } from '#api/contract';
import { readLinkAddress } from '#core/article/web-address';
import { readPickedFile } from './read-picked-file';

function pickWithInput(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

function download(file: ExportedFile): void {
  const content =
    file.encoding === 'utf8'
      ? file.content
      : Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([content], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The download has its own hold on the data once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The host's services where the window is a page in a browser. */
export function browserHost(desk: Pick<HostApi, 'flushed'>): HostApi {
  return {
    async pickFile(): Promise<PickedFile | null> {
      const file = await pickWithInput();
      return file === null ? null : readPickedFile(file);
    },
    saveFile(file) {
      download(file);
      return Promise.resolve(file.name);
    },
    // A page cannot learn a folder's path: it is typed instead.
    pickFolder: () => Promise.resolve(null),
    openLink(url) {
      const address = readLinkAddress(url);
      if (address.ok) window.open(address.url, '_blank', 'noopener,noreferrer');
      return Promise.resolve();
    },
    flushed: (ticket, saved) => desk.flushed(ticket, saved),
  };
}
