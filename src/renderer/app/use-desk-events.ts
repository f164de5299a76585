import { useEffect } from 'react';
import type { PickedFile } from '#api/contract';
import { host, port } from '../desk/connection';
import { line } from '../desk/line';
import type { Strings } from '../i18n/strings';
import { showDraftToast } from '../drafts/draft-toast';
import { library, listing, settings } from './window-state';

/** Saves, and says whether everything in the window is on disk then. */
async function answerFlush(ticket: number): Promise<void> {
  const session = library.session.get();
  const flushed = session === null || (await session.flush());
  const saved = flushed && session?.saveState.get().state !== 'error';
  // A program that does not wait for the answer has ended: the line says so.
  await host.flushed(ticket, saved).catch(() => undefined);
}

/** Listens to the desk: changed drafts, settings, files to open, and the call to save before quitting. */
export function useDeskEvents(onFile: (file: PickedFile) => void): void {
  useEffect(() => {
    // The settings say which draft to open.
    const start = () => {
      listing.refresh();
      void settings.load().then(() => library.start());
    };
    start();
    const stopEvents = port.onEvent((event) => {
      if (event.type === 'libraryChanged') listing.refresh();
      if (event.type === 'draftsChanged') {
        listing.refresh();
        void library.draftsChanged(event.ids).then((reloaded) => {
          const message = ({ drafts }: Strings) => drafts.reloaded;
          if (reloaded) showDraftToast(library, { message }, 'trouble');
          return reloaded;
        });
      }
      if (event.type === 'settingsChanged') settings.current.set(event.settings);
      if (event.type === 'fileOpened') onFile(event.file);
      if (event.type === 'flushRequested') {
        void answerFlush(event.ticket);
      }
    });
    const stopLine = line.subscribe(() => {
      if (line.get() !== 'up') return;
      start();
      void library.session.get()?.flush();
    });
    return () => {
      stopEvents();
      stopLine();
    };
  }, [onFile]);

  useEffect(() => {
    // Closing a tab cannot wait for the disk: save, and let the browser ask when that is not done.
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      const session = library.session.get();
      session?.collect();
      if (session === null || session.saveState.get().state === 'saved') return;
      void session.flush();
      event.preventDefault();
    };
    const onHidden = () => void library.session.get()?.flush();
    addEventListener('beforeunload', onBeforeUnload);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('beforeunload', onBeforeUnload);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, []);
}
