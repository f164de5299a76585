import { desk } from '../desk/connection';
import { type LastDraft, Library } from '../drafts/library';
import { Listing } from '../drafts/listing';
import { editorSettings } from '../editor/editor-settings';
import { isFirstWindow } from './is-first-window';
import { settingsStore } from './settings-store';

/** The window's settings. */
export const settings = settingsStore(desk, editorSettings);

const lastDraft: LastDraft = {
  async recall() {
    const { lastDraft: id } = settings.current.get();
    // Two windows with the same draft would only be in each other's way.
    return id !== null && (await isFirstWindow()) ? id : null;
  },
  keep(id) {
    if (settings.current.get().lastDraft !== id) settings.change({ lastDraft: id });
  },
};

/** The window's one library, and its list; everything else is derived from them and the settings. */
export const library = new Library(desk, sessionStorage, lastDraft);
export const listing = new Listing(desk, sessionStorage);
