import { dialog } from 'electron';
import { DeskError } from '#api/desk-error';
import { describeStartRefusal } from '#desk/start-words';
import { hostWords, type Language } from './host-words';

/** What to do about a drafts folder that cannot be opened. */
export type StartChoice =
  | { choice: 'try-again' }
  | { choice: 'folder'; folder: string }
  /** Only offered for a folder in which somebody works. */
  | { choice: 'read-only' }
  | { choice: 'quit' };

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
  const inUse = error instanceof DeskError && error.code === 'locked';
  const choices = [
    { choice: 'try-again', label: words.tryAgain },
    ...(inUse ? [{ choice: 'read-only', label: words.openToRead } as const] : []),
    { choice: 'folder', label: words.chooseFolder },
    { choice: 'quit', label: words.quit },
  ] as const;
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: words.appName,
    message: languages.map((each) => hostWords[each].cannotStart).join('\n'),
    detail: [folder, ...languages.map((each) => sentence(error, each))].join('\n\n'),
    buttons: choices.map(({ label }) => label),
    defaultId: 0,
    cancelId: choices.length - 1,
    noLink: true,
  });
  const choice = choices[response]?.choice ?? 'quit';
  if (choice !== 'folder') return { choice };
  const picked = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  const chosen = picked.filePaths[0];
  return picked.canceled || chosen === undefined
    ? { choice: 'try-again' }
    : { choice: 'folder', folder: chosen };
}
