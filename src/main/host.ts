import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import Store from 'electron-store';
import type { DeskEvent, DeskInfo } from '#api/contract';
import type { Settings } from '#api/settings';
import { appFolder } from '#desk/app-folder';
import { chooseFolder } from '#desk/choose-folder';
import { libraryInWorker } from '#desk/library-worker-client';
import { type Desk, openDesk } from '#desk/open-desk';
import { openSettings, SETTINGS_NAME, type SettingsStore } from '#desk/settings';
import { StopSignals } from '#desk/stop-signals';
import { programVersion } from '#desk/version';
import { APP_PAGE } from './app-address';
import { closeDeskBeforeQuit } from './closing';
import { denyPermissions } from './guard-contents';
import { hostWords } from './host-words';
import { showMenu } from './menu';
import { openMainWindow, type MainWindow } from './main-window';
import type { OpenedFiles } from './opened-files';
import { serveApp } from './protocol';
import { welcomeSecondStart } from './single-instance';
import { askAfterFailedStart } from './start-failure';

/** What the host is started with. */
export interface HostOptions {
  /** The address that the window loads. */
  page: string;
  /** Absolute path of the drafts folder that `--drafts` named; null for the one of the settings. */
  draftsFolder: string | null;
  opened: OpenedFiles;
  /** Absolute path of the folder that was built to: `main/`, `preload/` and `renderer/`. */
  built: string;
  /** Absolute path of the program's icon. */
  icon: string;
}

/** Opens the drafts folder; as long as it cannot be opened, asks. Null when the editor gives up. */
async function openDeskOrAsk(
  settings: SettingsStore,
  draftsFolder: string | null,
  emit: (event: DeskEvent) => void,
): Promise<Desk | null> {
  let where = chooseFolder(draftsFolder, settings);
  let chosen: string | null = null;
  let whenLocked: 'refuse' | 'read-only' = 'refuse';
  for (;;) {
    try {
      const desk = await openDesk({
        ...where,
        whenLocked,
        appFolder: appFolder(),
        library: libraryInWorker,
        settings,
        version: programVersion,
        emit,
      });
      // Settings that cannot be written must not keep the editor from the folder just chosen.
      if (chosen !== null) await settings.change({ draftsFolder: chosen }).catch(() => undefined);
      return desk;
    } catch (error) {
      const answer = await askAfterFailedStart(error, where.folder, settings.read().language);
      if (answer.choice === 'quit') return null;
      whenLocked = answer.choice === 'read-only' ? 'read-only' : 'refuse';
      if (answer.choice === 'folder') {
        chosen = answer.folder;
        where = { folder: chosen, mustExist: false };
      }
    }
  }
}

/**
 * In development the page has another origin than previews and pictures: it gets whole addresses, and
 * may frame previews.
 */
function forPage(desk: Desk, page: string): Desk {
  if (page === APP_PAGE) return desk;
  const { origin } = new URL(page);
  const whole = (path: string) => new URL(path, APP_PAGE).href;
  const describe = (info: DeskInfo): DeskInfo => ({ ...info, images: whole(info.images) });
  return {
    ...desk,
    describeDesk: async () => describe(await desk.describeDesk()),
    takeFolder: async () => describe(await desk.takeFolder()),
    async previewArticle(article) {
      return whole(await desk.previewArticle(article));
    },
    readPreview(path) {
      const preview = desk.readPreview(path);
      if (preview === null) return null;
      const contentSecurityPolicy = preview.contentSecurityPolicy.replace(
        "frame-ancestors 'self'",
        `frame-ancestors 'self' ${origin}`,
      );
      return { ...preview, contentSecurityPolicy };
    },
  };
}

/**
 * Runs the program in Electron: settings, desk, window. Resolves when the window has loaded, or when
 * the program is about to quit because there is no drafts folder to work in.
 */
export async function startHost(options: HostOptions): Promise<void> {
  const { page, opened, built } = options;
  await app.whenReady();
  denyPermissions(session.defaultSession);
  const folder = appFolder();
  const settings = await openSettings(
    folder,
    () => new Store({ cwd: folder, name: SETTINGS_NAME }),
  );
  const language = (): Settings['language'] => settings.read().language;
  let main: MainWindow | null = null;

  const look = (): void => {
    const { theme, typewriter, dimOthers } = settings.read();
    nativeTheme.themeSource = theme;
    app.setAboutPanelOptions({
      applicationName: hostWords[language()].appName,
      applicationVersion: programVersion,
    });
    showMenu({
      language: language(),
      platform: process.platform,
      forDevelopers: !app.isPackaged,
      switches: { typewriter, 'dim-others': dimOthers },
      choose: (command) => main?.line.send({ type: 'menuCommand', command }),
    });
  };
  look();

  // Chromium's own answer to a signal quits as well, but it has one shot, and the settings' library
  // sends the signal again. This way the window saves first, however often the system asks.
  const signals = new StopSignals(() => app.quit());
  const opening = await openDeskOrAsk(settings, options.draftsFolder, (event) => {
    if (event.type === 'settingsChanged') look();
    main?.line.send(event);
  });
  if (opening === null) {
    signals.release();
    app.quit();
    return;
  }
  const desk = forPage(opening, page);
  serveApp(join(built, 'renderer'), desk, page);
  closeDeskBeforeQuit(async () => {
    await desk.close();
    signals.release();
  });
  main = openMainWindow({
    desk,
    page,
    language,
    files: { preload: join(built, 'preload', 'preload.cjs'), icon: options.icon },
    store: new Store({ name: 'window', clearInvalidConfig: true }),
  });
  const { window, line } = main;
  const { folder: drafts } = await desk.describeDesk();
  welcomeSecondStart({ window, folder: drafts, language, openFile: opened.open });
  opened.deliver((event) => line.send(event), language);
  await window.loadURL(page);
}
