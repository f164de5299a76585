import type { BrowserWindow } from 'electron';
import type { HostApi } from '#api/contract';
import { nativeDialogs } from './dialogs';
import { openExternalLink } from './external-links';
import type { Flushing } from './flushing';
import type { Language } from './host-words';

/** The host's own calls, as Electron answers them. */
export function hostCalls(
  window: BrowserWindow,
  flushing: Flushing,
  language: () => Language,
): HostApi {
  return {
    ...nativeDialogs(window, language),
    openLink: openExternalLink,
    flushed(ticket, saved) {
      flushing.answered(ticket, saved);
      return Promise.resolve();
    },
  };
}
