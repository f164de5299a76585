import type { DeskApi, DeskEvent, DeskInfo, ImportSource } from '#api/contract';
import type { FormatName, Reading } from '#core/formats/reading';
import { imagesOf } from '#core/images/images-of';
import { writeHtml } from '#core/formats/html/write';
import { bulkCalls } from './calls/bulk-calls';
import { draftCalls } from './calls/draft-calls';
import { imageCalls } from './calls/image-calls';
import { libraryCalls } from './calls/library-calls';
import { stateCalls } from './calls/state-calls';
import { versionCalls } from './calls/version-calls';
import { type FolderOptions, openFolder } from './open-folder';
import { type Preview, Previews } from './previews';
import { type ServedImage, ServedImages } from './served-images';
import type { SettingsStore } from './settings';
import { describeSettingsTrouble } from './settings-words';
import type { KeepImage } from './word/read-word';

/** The desk, as its host holds it: the contract, the pages of its previews, and its end. */
export interface Desk extends DeskApi {
  /** The page under a path that `previewArticle` answered; null when it is no longer kept. */
  readPreview(path: string): Preview | null;
  /** The picture under a path that begins with `DeskInfo.images`; null when there is none. */
  readImage(path: string): Promise<ServedImage | null>;
  /** The window is gone in which an opening of a draft was made, until it writes again. */
  endOpening(id: string, opening: string): void;
  /** Ends everything under way and gives the folder free. */
  close(): Promise<void>;
}

export interface DeskOptions extends FolderOptions {
  settings: SettingsStore;
  /** The program's version. */
  version: string;
  emit: (event: DeskEvent) => void;
}

async function readImport(
  source: ImportSource,
  format: FormatName | null,
  keepImage: KeepImage,
): Promise<Reading> {
  // Loads a parser of HTML: a start must not wait for it.
  const { readFileBytes, readPastedText } = await import('./import-article');
  return source.kind === 'text'
    ? readPastedText(source.text, format)
    : readFileBytes(source.name, Buffer.from(source.base64, 'base64'), format, keepImage);
}

/**
 * Opens a drafts folder for one host.
 * @throws DeskError as `openFolder`
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { settings, version, emit } = options;
  const folder = await openFolder(options);
  const { parts } = folder;
  const previews = new Previews();
  const servedImages = new ServedImages(parts.images);
  const { trouble } = settings;
  const settingsTrouble =
    trouble === null
      ? null
      : {
          ar: describeSettingsTrouble(trouble, 'ar'),
          en: describeSettingsTrouble(trouble, 'en'),
        };
  const describe = (): DeskInfo => {
    return {
      version,
      folder: folder.path,
      heldBy: folder.heldBy(),
      settingsTrouble,
      images: servedImages.path,
    };
  };

  return {
    ...draftCalls(parts),
    ...versionCalls(parts),
    ...stateCalls(parts),
    ...libraryCalls(parts),
    ...imageCalls(parts),
    ...bulkCalls(parts),
    describeDesk: () => Promise.resolve(describe()),
    async takeFolder() {
      await folder.take();
      return describe();
    },
    listDrafts(query) {
      folder.look();
      return parts.library.list(query);
    },
    importArticle: (source, format) => readImport(source, format, (file) => parts.images.add(file)),
    async previewArticle(article) {
      const addressOf = await servedImages.addresses(imagesOf(article));
      return previews.add(writeHtml(article, addressOf));
    },
    readSettings: () => Promise.resolve(settings.read()),
    async changeSettings(changes) {
      const changedTo = await settings.change(changes);
      emit({ type: 'settingsChanged', settings: changedTo });
      return changedTo;
    },
    readPreview: (path) => previews.read(path),
    readImage: (path) => servedImages.read(path),
    endOpening: (id, opening) => void parts.store.endOpening(id, opening),
    close: () => folder.close(),
  };
}
