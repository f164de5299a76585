// What `npm start -- …` was asked for.

/**
 * @param {string[]} argv the words after `npm start --`
 * @returns {{ host: 'any' | 'browser' | 'electron', rest: string[] }} `rest` is for the program
 */
export function readLaunchOptions(argv) {
  /** @type {'any' | 'browser' | 'electron'} */
  let host = 'any';
  const rest = [];
  for (const word of argv) {
    if (word === '--browser') host = 'browser';
    else if (word === '--electron') host = 'electron';
    else rest.push(word);
  }
  return { host, rest };
}

/**
 * Whether a window can be shown: on Linux only in a desktop session.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}
