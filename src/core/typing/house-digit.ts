import type { AidSettings } from './aid-settings';
import { isInAddress, nearestScript } from './text-before';
import type { TypedKey } from './typing-edit';

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/** The value of a digit of any of the three systems, 0 to 9; null for another character. */
function digitValue(character: string): number | null {
  if (/^[0-9]$/u.test(character)) return Number(character);
  for (const digits of [ARABIC_DIGITS, PERSIAN_DIGITS]) {
    const value = digits.indexOf(character);
    if (character !== '' && value !== -1) return value;
  }
  return null;
}

/**
 * The digit that the house writes for the typed one; null when it stays as typed: no digit, the
 * house's already, or one of an address, of a Latin run (where UAX #9, W7 takes it for Latin, too), or
 * of a number that was begun in another system.
 */
export function houseDigit(key: TypedKey, { aidDigits }: AidSettings): string | null {
  const { before, typed } = key;
  const value = digitValue(typed);
  if (aidDigits === 'typed' || value === null || isInAddress(before)) return null;
  const house = aidDigits === 'arabic' ? ARABIC_DIGITS.charAt(value) : String(value);
  if (house === typed) return null;
  if (aidDigits === 'arabic' && nearestScript(before) === 'other') return null;
  const [, begun] = /(\p{Nd})[.,:٫٬/-]?$/u.exec(before) ?? [];
  if (begun === undefined) return house;
  const isOfHouse = aidDigits === 'arabic' ? ARABIC_DIGITS.includes(begun) : /[0-9]/u.test(begun);
  return isOfHouse ? house : null;
}
