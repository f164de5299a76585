/**
 * JSON that can stand in a `script` element as a data block: nothing in it ends the element or opens
 * a comment (HTML, «restrictions for contents of script elements»), and nothing invisible stands in
 * it raw, directional controls above all.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu,
    (character) =>
      Array.from(
        { length: character.length },
        (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
      ).join(''),
  );
}
