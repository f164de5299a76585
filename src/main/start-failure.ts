import { dialog } from 'electron';
import { DeskError } from '#api/desk-error';
import { describeStartRefusal } from '#desk/start-words';
import { hostWords, type Language } from './host-words';

/** What to do about a drafts folder that cannot be opened. */
export type StartChoice =
  { choice: 'try-again' } | { choice: 'folder'; folder: string } | { choice: 'quit' };

function sentence(error: unknown, language: Language): string {
  return error instanceof DeskError
    ? describeStartRefusal(error.code, error.detail, language)
    : describeStartRefusal('failed', String(error), language);
}

/**
 * Says, in both languages, why the drafts folder cannot be opened, and asks what to do.
 * @param folder absolute path of the folder that was refused
 * @param language the editor's own, which stands first and names the buttons
 */
export async function askAfterFailedStart(
  error: unknown,
  folder: string,
  language: Language,
): Promise<StartChoice> {
  const words = hostWords[language];
  const languages: Language[] = language === 'ar' ? ['ar', 'en'] : ['en', 'ar'];
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: words.appName,
    message: languages.map((each) => hostWords[each].cannotStart).join('\n'),
    detail: [folder, ...languages.map((each) => sentence(error, each))].join('\n\n'),
    buttons: [words.tryAgain, words.chooseFolder, words.quit],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) return { choice: 'try-again' };
  if (response !== 1) return { choice: 'quit' };
  const picked = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  const chosen = picked.filePaths[0];
  return picked.canceled || chosen === undefined
    ? { choice: 'try-again' }
    : { choice: 'folder', folder: chosen };
}
