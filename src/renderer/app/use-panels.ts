import { useState, useSyncExternalStore } from 'react';
import type { Settings } from '#api/settings';

/** Below this width one panel beside the sheet is all there is room for; CSS pixels, zoom counts. */
const ONE_PANEL = '(width < 1180px)';
/** Below this width a panel takes the place of the sheet. */
const NO_PANEL = '(width < 800px)';

export type Panel = 'library' | 'inspector';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

export interface Panels {
  library: boolean;
  inspector: boolean;
  toggle: (panel: Panel) => void;
  show: (panel: Panel) => void;
}

/**
 * Which panels stand beside the sheet. In a wide window that is the editor's setting; in a narrow one,
 * one at most, and the setting stays as it is. In focus mode there is none; who asks for one leaves it.
 */
export function usePanels(options: {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
  hasDraft: boolean;
  focusMode: boolean;
  leaveFocusMode: () => void;
}): Panels {
  const { settings, change, hasDraft, focusMode } = options;
  const onePanel = useMedia(ONE_PANEL);
  const noPanel = useMedia(NO_PANEL);
  const [chosen, setChosen] = useState<Panel | 'none' | null>(null);

  const usual = !hasDraft ? 'library' : noPanel || !settings.inspectorOpen ? 'none' : 'inspector';
  const narrow = chosen ?? usual;
  const library = !focusMode && (onePanel ? narrow === 'library' : settings.libraryOpen);
  const inspector =
    !focusMode && hasDraft && (onePanel ? narrow === 'inspector' : settings.inspectorOpen);
  const set = (panel: Panel, open: boolean) => {
    if (focusMode) options.leaveFocusMode();
    if (onePanel) setChosen(open ? panel : 'none');
    else change(panel === 'library' ? { libraryOpen: open } : { inspectorOpen: open });
  };
  return {
    library,
    inspector,
    toggle: (panel) => set(panel, !(panel === 'library' ? library : inspector)),
    show: (panel) => set(panel, true),
  };
}
