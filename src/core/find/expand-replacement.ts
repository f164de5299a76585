import type { TextMatch } from './find-query';

/** `$$`, `$&`, `$1` to `$99`, `$<name>`: as in ECMAScript's `String.prototype.replace`. */
const REFERENCE = /\$(?:\$|&|(\d{1,2})|<([^>]*)>)/gu;

/** The group that digits name, of one digit or two, and the digits that are left over. */
function numberedGroup(digits: string, groups: readonly string[]): string | null {
  for (const length of [2, 1]) {
    const number = digits.length >= length ? Number(digits.slice(0, length)) : 0;
    const group = number === 0 ? undefined : groups[number - 1];
    if (group !== undefined) return group + digits.slice(length);
  }
  return null;
}

/**
 * What goes in the place of a match of a pattern.
 * @param template as typed; a reference to a group that the pattern does not have stays as it is
 * @param text the text in which the match is
 */
export function expandReplacement(template: string, text: string, match: TextMatch): string {
  return template.replaceAll(
    REFERENCE,
    (reference, digits: string | undefined, name: string | undefined) => {
      if (reference === '$$') return '$';
      if (reference === '$&') return text.slice(match.from, match.to);
      if (digits !== undefined) return numberedGroup(digits, match.groups) ?? reference;
      if (name === undefined || Object.keys(match.named).length === 0) return reference;
      return match.named[name] ?? '';
    },
  );
}
