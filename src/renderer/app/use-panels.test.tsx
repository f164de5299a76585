// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '#api/settings';
import { type Panels, usePanels } from './use-panels';

describe('the panels in focus mode', () => {
  const change = vi.fn<(changes: Partial<Settings>) => void>();
  const leaveFocusMode = vi.fn<() => void>();
  let root: Root;
  let now: Panels;
  const tell = (panels: Panels) => {
    now = panels;
  };

  function Window(props: { settings: Settings }) {
    const { settings } = props;
    const panels = usePanels({ settings, change, hasDraft: true, focusMode: true, leaveFocusMode });
    useEffect(() => tell(panels));
    return null;
  }

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    root = createRoot(document.createElement('div'));
  });
  afterEach(() => {
    act(() => root.unmount());
    vi.unstubAllGlobals();
    vi.clearAllMocks();
  });

  it.each([true, false])('come with the end of it, open before or not (%s)', (open) => {
    const settings = { ...defaultSettings, libraryOpen: open, inspectorOpen: open };
    act(() => root.render(<Window settings={settings} />));
    expect(now).toMatchObject({ library: false, inspector: false });
    act(() => now.toggle('library'));
    expect(leaveFocusMode).toHaveBeenCalledOnce();
    expect(change).toHaveBeenLastCalledWith({ libraryOpen: true });
    act(() => now.show('inspector'));
    expect(leaveFocusMode).toHaveBeenCalledTimes(2);
    expect(change).toHaveBeenLastCalledWith({ inspectorOpen: true });
  });
});
