import { desk } from '../desk/connection';
import { Library } from '../drafts/library';
import { settingsStore } from './settings-store';

/** The window's one library and settings; everything else is derived from them. */
export const library = new Library(desk, sessionStorage);
export const settings = settingsStore(desk);
