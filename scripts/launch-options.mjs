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
