/** Elements that copy cannot hold, with all that is in them; what is taken out is reported. */
export const droppedTags = new Set(
  (
    'script style template base object embed applet param portal ' +
    'iframe frame frameset noframes noembed xmp plaintext ' +
    'svg math canvas img picture source audio video track map ' +
    'input select textarea button datalist output progress meter dialog'
  ).split(' '),
);

/** Elements that are never part of the copy, and that nobody misses. */
export const silentTags = new Set(['head', 'title', 'meta', 'link', 'noscript', 'wbr', 'rp']);

/** Elements that hold one line of copy → the element of ours for it. */
export const lineTags = new Map([
  ['p', 'p'],
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
]);

/** Elements that say no more than that a line of copy ends here. */
const PLAIN_CONTAINERS = (
  'address article aside body caption center dd details div dl dt fieldset figcaption figure ' +
  'footer form header hgroup html legend main nav pre search section summary ' +
  'table tbody td tfoot th thead tr'
).split(' ');

/** Elements that hold blocks → the element of ours. */
export const containerTags = new Map([
  ['ul', 'ul'],
  ['menu', 'ul'],
  ['ol', 'ol'],
  ['li', 'li'],
  ['blockquote', 'blockquote'],
  ...PLAIN_CONTAINERS.map((tag): [string, string] => [tag, 'div']),
]);

/** Elements that mark a run → the element of ours. */
export const markTags = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['s', 's'],
  ['del', 's'],
  ['strike', 's'],
  ['sub', 'sub'],
  ['sup', 'sup'],
]);

/** Inline styles that office programs use instead of elements → the element of ours. */
const STYLE_MARKS: [RegExp, string][] = [
  [/font-weight:\s*(?:bold|bolder|[6-9]00)\b/iu, 'strong'],
  [/font-style:\s*(?:italic|oblique)\b/iu, 'em'],
  [/text-decoration[a-z-]*:[^;]*line-through/iu, 's'],
  [/vertical-align:\s*sub\b/iu, 'sub'],
  [/vertical-align:\s*super\b/iu, 'sup'],
];

/** The elements that stand for what an inline style says. */
export function marksOfStyle(style: string): string[] {
  return STYLE_MARKS.filter(([pattern]) => pattern.test(style)).map(([, tag]) => tag);
}

/** True when the style takes back what the element says: Google Docs wraps a whole copy in such a b. */
export function cancelsMark(tag: string, style: string): boolean {
  if (tag === 'strong') return /font-weight:\s*(?:normal|400)\b/iu.test(style);
  return tag === 'em' && /font-style:\s*normal\b/iu.test(style);
}

/** True when the style hides the element from readers. */
export function hides(style: string): boolean {
  return /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)\b/iu.test(style);
}
