/** Letters in their printed shapes, as files for printing hold them; ligatures of whole phrases apart. */
const FORMS = /[\uFB50-\uFD3D\uFD50-\uFDEF\uFDF2\uFE70-\uFEFC]/gu;

/** A mark by itself decomposes to a space or a tatweel with the mark: neither was typed. */
const CARRIER = /^[ \u0640](?=\p{M})/u;

/**
 * Arabic presentation forms (U+FB50–FDF2, U+FE70–FEFC) as the letters that they are. «ﷺ» and its like
 * stay: they are typed as one sign.
 */
export function readableForms(text: string): string {
  return text.replaceAll(FORMS, (form) => form.normalize('NFKC').replace(CARRIER, ''));
}

/** Shapes of letters at the start and at the end of a word, by the names of their code points. */
const SHAPES = new Map<string, 'initial' | 'final'>();

/** Letters that join on one side have two shapes, others four, in the order of the block FE80–FEF4. */
const TWO_SHAPED = new Set(
  [0xfe_81, 0xfe_83, 0xfe_85, 0xfe_87, 0xfe_8d, 0xfe_93, 0xfe_a9, 0xfe_ab, 0xfe_ad, 0xfe_af].concat(
    [0xfe_ed, 0xfe_ef],
  ),
);

for (let code = 0xfe_81; code <= 0xfe_f4;) {
  SHAPES.set(String.fromCodePoint(code + 1), 'final');
  if (TWO_SHAPED.has(code)) code += 2;
  else {
    SHAPES.set(String.fromCodePoint(code + 2), 'initial');
    code += 4;
  }
}

/**
 * True for text whose words begin with the shape that ends them: its letters stand in the order in
 * which they are seen from the left, as old printing programs wrote them.
 */
export function isBackwards(text: string): boolean {
  let forwards = 0;
  let backwards = 0;
  for (const [word] of text.matchAll(/[\uFE80-\uFEFC]{2,}/gu)) {
    const first = SHAPES.get(word.charAt(0));
    const last = SHAPES.get(word.charAt(word.length - 1));
    if (first === 'initial' || last === 'final') forwards += 1;
    if (first === 'final' || last === 'initial') backwards += 1;
  }
  return backwards > forwards;
}

const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};

/** What keeps its order in a line that runs the other way: numbers with their signs, Latin words. */
const LEFT_TO_RIGHT =
  /[A-Za-z0-9٠-٩][A-Za-z0-9٠-٩.,:/@%+#&'’_-]*[A-Za-z0-9٠-٩%+]|[A-Za-z0-9٠-٩]|[\uFB50-\uFDFF\uFE70-\uFEFC\p{L}]\p{M}*|[^]/gu;

/** A line whose letters stand in the order in which they are seen, in the order in which they are read. */
export function turnAround(line: string): string {
  return (line.match(LEFT_TO_RIGHT) ?? [])
    .toReversed()
    .map((part) => MIRRORED[part] ?? part)
    .join('');
}
