/**
 * Largest file that an editor can bring in at all, in megabytes; the readers have their own, lower
 * limit for text. Window and desk both refuse what is larger before they read it.
 */
export const LARGEST_PICKED_MB = 40;

/**
 * Most that goes through the window in one exported file, in megabytes; a folder of exports takes
 * more.
 */
export const LARGEST_EXPORT_MB = 200;
