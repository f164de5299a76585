import { desk } from '../desk/connection';
import { Library } from '../drafts/library';
import { Listing } from '../drafts/listing';
import { settingsStore } from './settings-store';

/** The window's one library, its list, and settings; everything else is derived from them. */
export const library = new Library(desk, sessionStorage);
export const listing = new Listing(desk);
export const settings = settingsStore(desk);
