import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { appFolder } from '#desk/app-folder';
import { pageAddress } from './app-address';
import { readCommandLine } from './command-line';
import { guardAllContents } from './guard-contents';
import { startHost } from './host';
import { hostWords } from './host-words';
import { takeOpenedFiles } from './opened-files';
import { declareAppScheme } from './protocol';
import { claimSingleInstance } from './single-instance';

// Packaging: turn the fuses RunAsNode, EnableNodeOptionsEnvironmentVariable,
// EnableNodeCliInspectArguments and GrantFileProtocolExtraPrivileges off; turn OnlyLoadAppFromAsar,
// EnableEmbeddedAsarIntegrityValidation and EnableCookieEncryption on.

const start = readCommandLine(process.argv, {
  defaultApp: process.defaultApp,
  folder: process.cwd(),
});
const built = join(import.meta.dirname, '..');

function giveUp(error: unknown): void {
  // Nothing is open yet: say what is known, under the name in both languages, and end.
  dialog.showErrorBox(`${hostWords.ar.appName} · ${hostWords.en.appName}`, String(error));
  app.exit(1);
}

function launch(): void {
  // All of this has to be said before the `ready` event.
  app.enableSandbox();
  app.setAppUserModelId('app.muharrir.Muharrir');
  // Electron accepts only a folder that is there.
  mkdirSync(appFolder(), { recursive: true });
  app.setPath('userData', appFolder());
  declareAppScheme();
  if (!claimSingleInstance(start)) {
    app.quit();
    return;
  }

  const page = pageAddress(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  guardAllContents(app, page);
  const opened = takeOpenedFiles();
  for (const file of start.files) opened.open(file);
  const icon = join(built, '..', 'resources', 'icon.png');
  startHost({ page, draftsFolder: start.draftsFolder, opened, built, icon }).catch(giveUp);
}

try {
  launch();
} catch (error) {
  giveUp(error);
}
