import { useEffect, useState } from 'react';
import type { ExportFormat } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { library } from '../app/window-state';
import { desk, host } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';
import { asRefusal, type Refusal } from '../drafts/library';

/** Where an export stands. */
export type ExportState =
  | { step: 'ready' }
  | { step: 'saving' }
  | { step: 'exporting'; format: ExportFormat }
  /** `place` is what the host calls the file: its path, or the name of a download. */
  | { step: 'done'; format: ExportFormat; place: string }
  | { step: 'cancelled' }
  /** The draft could not be saved, so that what is on disk is not what is in the window. */
  | { step: 'not-saved'; refusal: Refusal }
  | { step: 'refused'; refusal: Refusal };

async function save(session: DraftSession): Promise<ExportState> {
  if (await session.flush()) return { step: 'ready' };
  const state = session.saveState.get();
  const error = state.state === 'error' ? new DeskError(state.code, state.detail) : null;
  return { step: 'not-saved', refusal: asRefusal(error ?? new DeskError('failed')) };
}

async function exportAs(session: DraftSession, format: ExportFormat): Promise<ExportState> {
  const saved = await save(session);
  if (saved.step !== 'ready') return saved;
  try {
    const { revision, ...file } = await desk.exportDraft(session.id, format);
    const place = await host.saveFile(file);
    if (place === null) return { step: 'cancelled' };
    // The file is out, whatever becomes of the note about it.
    await desk.noteExport(session.id, revision).catch((error: unknown) => {
      library.refusal.set(asRefusal(error));
    });
    return { step: 'done', format, place };
  } catch (error) {
    return { step: 'refused', refusal: asRefusal(error) };
  }
}

/**
 * Exports a draft as it stands in the window: it is saved at once and before each export, for the
 * desk exports what is on disk.
 */
export function useExport(session: DraftSession): {
  state: ExportState;
  run: (format: ExportFormat) => Promise<void>;
} {
  const [state, setState] = useState<ExportState>({ step: 'saving' });
  useEffect(() => {
    let closed = false;
    async function start(): Promise<void> {
      const saved = await save(session);
      // A click may have been quicker than the first save.
      if (!closed) setState((now) => (now.step === 'saving' ? saved : now));
    }
    void start();
    return () => {
      closed = true;
    };
  }, [session]);

  return {
    state,
    async run(format: ExportFormat): Promise<void> {
      // The buttons stay enabled meanwhile: disabled, they would lose the focus to the page behind.
      if (state.step === 'exporting') return;
      setState({ step: 'exporting', format });
      setState(await exportAs(session, format));
    },
  };
}
