import { defaultSettings, type Settings } from '#api/settings';
import { observable, type Observable } from '../ui/observable';

/** The settings as the editor sees them; the window keeps them up to date. */
export const editorSettings: Observable<Settings> = observable(defaultSettings);
