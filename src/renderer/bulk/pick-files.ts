/**
 * Asks for a file, for several, or for a folder with all that is in it; in both hosts it is the browser that asks.
 * @param accept media types that the dialog offers, with commas between; any when left out
 * @returns none when it was cancelled
 */
export function pickFiles(kind: 'file' | 'files' | 'folder', accept = ''): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = kind !== 'file';
    input.accept = accept;
    input.webkitdirectory = kind === 'folder';
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
