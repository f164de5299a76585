import { closeToastsAbout, showToast } from '../ui/toast';
import type { Library } from './library';

/**
 * Says what has just happened to the open draft. The message goes as soon as another draft, or this one
 * opened anew, comes into the sheet.
 * @param until what else ends it: `change`, the first one to the draft, after which its undo would take
 *   newer words away; `trouble`, a save that is refused, which would say the opposite
 */
export function showDraftToast(
  library: Pick<Library, 'session'>,
  value: Omit<Parameters<typeof showToast>[0], 'about'>,
  until: 'change' | 'trouble',
): void {
  const session = library.session.get();
  if (session === null) return;
  const about = {};
  showToast({ ...value, about });
  const withdraw = () => {
    for (const stop of stops) stop();
    closeToastsAbout(about);
  };
  const stops = [
    library.session.subscribe(withdraw),
    until === 'change'
      ? session.changes.subscribe(withdraw)
      : session.saveState.subscribe(() => {
          if (session.saveState.get().state === 'error') withdraw();
        }),
  ];
}
