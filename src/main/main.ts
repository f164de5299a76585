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

// All of this has to be said before the `ready` event.
app.enableSandbox();
app.setAppUserModelId('app.muharrir.Muharrir');
app.setPath('userData', appFolder());
declareAppScheme();

if (claimSingleInstance(start.files)) {
  const page = pageAddress(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  guardAllContents(app, page);
  const opened = takeOpenedFiles();
  for (const file of start.files) opened.open(file);
  const icon = join(built, '..', 'resources', 'icon.png');
  startHost({ page, draftsFolder: start.draftsFolder, opened, built, icon }).catch((error) => {
    // Nothing is open yet: say what is known, in both languages' names, and end.
    dialog.showErrorBox(`${hostWords.ar.appName} · ${hostWords.en.appName}`, String(error));
    app.exit(1);
  });
} else {
  app.quit();
}
