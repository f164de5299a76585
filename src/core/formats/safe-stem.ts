/** Bytes of UTF-8 that a stem may take: 255 is the limit of common file systems; «(2).html» fits. */
const MOST_BYTES = 180;

/** Characters that a headline's part in a file name may have; more is no help in a list of files. */
const MOST_CHARACTERS = 70;

/** What Windows forbids in a file name, and controls of all kinds, directional ones among them. */
const FORBIDDEN = /[<>:"/\\|?*]|(?![\u200C\u200D])[\p{C}]/gu;

/** Quotation marks: allowed everywhere, and in everybody's way who types the name. */
const QUOTES = /[«»‹›“”„‘’]/gu;

/** Harakat and tatweel: a file that is looked for by its name is looked for without them. */
const MARKS = /[\u064B-\u065F\u0670\u0640]/gu;

/** Names that are devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/iu;

function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** How many bytes a text has in UTF-8. */
export function utf8Length(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + bytesOf(character), 0);
}

/** As much of a text from its start as the limits allow, cut between words where that keeps half. */
function cut(text: string): string {
  const characters = Array.from(text);
  let bytes = 0;
  const end = characters.findIndex((character, index) => {
    bytes += bytesOf(character);
    return bytes > MOST_BYTES || index >= MOST_CHARACTERS;
  });
  if (end === -1) return text;
  const kept = characters.slice(0, end).join('');
  const lastWord = kept.lastIndexOf('-');
  return lastWord > kept.length / 2 ? kept.slice(0, lastWord) : kept;
}

/**
 * The stem of a file's name made of any text: safe on Windows, macOS and Linux, at most 180 bytes of
 * UTF-8, without harakat and with `-` between words. "" when nothing is left.
 */
export function safeStem(text: string): string {
  const words = text
    .normalize('NFC')
    .replaceAll(MARKS, '')
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(QUOTES, '')
    .trim()
    .replaceAll(/\s+/gu, '-');
  const stem = cut(words.replaceAll(/-{2,}/gu, '-')).replaceAll(
    /^[-.\s]+|[-.\s\u200C\u200D]+$/gu,
    '',
  );
  return DEVICE.test(stem.split('.')[0] ?? '') ? `_${stem}` : stem;
}
