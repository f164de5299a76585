/** A run of percent-encoded bytes. */
const ENCODED = /(?:%[0-9a-f]{2})+/giu;

/**
 * What may be shown in the place of its encoding: letters, marks on them, digits. All else that was
 * encoded stays so: spaces, directional controls, what is invisible, and signs such as `/` or `?` that
 * would change what a reader takes for the address.
 */
const SHOWN = /^(?:(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{Nd}\p{M}])$/u;

/** Bytes as text where they are UTF-8, else as they are. */
function decodeRun(run: string): string {
  let text: string;
  try {
    text = decodeURIComponent(run);
  } catch {
    return run;
  }
  return Array.from(text, (character, index) => {
    // A mark belongs on a letter: on a sign outside the run it would hide that sign.
    const isLoneMark = index === 0 && /\p{M}/u.test(character);
    return SHOWN.test(character) && !isLoneMark ? character : encodeURIComponent(character);
  }).join('');
}

/** Characters that show nothing, or turn what stands around them. */
const HIDDEN = /[\p{C}\p{Z}]|\p{Default_Ignorable_Code_Point}/gu;

/**
 * An address as a person reads it: «…/wiki/العراق» for «…/wiki/%D8%A7…». Only for the eye: what is
 * stored and opened is the address as it was given (URL standard, «URL rendering»).
 */
export function readableAddress(url: string): string {
  const [, site = '', rest = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(.*)$/isu.exec(url) ?? [
    '',
    '',
    url,
  ];
  // A host is shown as given: its letters are what tells one site from another.
  const shown = site + rest.replaceAll(ENCODED, decodeRun);
  return shown.replaceAll(HIDDEN, (character) =>
    encodeURIComponent(character.replace(/\p{Cs}/u, '\uFFFD')),
  );
}
