import { dirname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { ExportedFile, HostApi } from '#api/contract';
import { saveExport } from '#desk/save-export';
import { hostWords, type Language } from './host-words';
import { readForWindow, UnreadableFile } from './opened-files';

function filtersFor(language: Language, extensions: string[]): FileFilter[] {
  const words = hostWords[language];
  return [
    { name: words.articleFiles, extensions },
    { name: words.allFiles, extensions: ['*'] },
  ];
}

/**
 * The native dialogs of the window: the system asks for names, overwriting is the system's question.
 * @param language of the interface, now
 */
export function nativeDialogs(
  window: BrowserWindow,
  language: () => Language,
): Pick<HostApi, 'pickFile' | 'saveFile' | 'pickFolder'> {
  let folder: string | null = null;
  return {
    async pickFile() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: hostWords[language()].openTitle,
        properties: ['openFile'],
        filters: filtersFor(language(), ['json', 'docx', 'zip', 'html', 'htm', 'txt']),
      });
      const path = filePaths[0];
      if (canceled || path === undefined) return null;
      try {
        return await readForWindow(path, language());
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        dialog.showErrorBox(hostWords[language()].appName, error.message);
        return null;
      }
    },
    async saveFile(file: ExportedFile) {
      const extension = /\.([^.]+)$/u.exec(file.name)?.[1] ?? 'html';
      // The last folder is kept for as long as the program runs; at first it is the user's own.
      const defaultPath = join(folder ?? app.getPath('documents'), file.name);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: hostWords[language()].saveTitle,
        defaultPath,
        filters: filtersFor(language(), [extension]),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (canceled || filePath === '') return null;
      await saveExport(filePath, Buffer.from(file.content, file.encoding));
      folder = dirname(filePath);
      return filePath;
    },
    async pickFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: hostWords[language()].folderTitle,
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
