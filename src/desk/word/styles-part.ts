import { DEEPEST_LEVEL } from '#core/formats/docx/word-document';
import {
  boxStyles,
  listContinueStyle,
  paragraphStyles,
  runStyles,
} from '#core/formats/docx/word-styles';
import { escapeHtml } from '#core/body/escape-html';

/** The face of the copy, for Arabic and for Latin letters, and what stands in where it is missing. */
const COPY_FONT = {
  arabic: 'Noto Naskh Arabic',
  instead: 'Traditional Arabic',
  latin: 'Times New Roman',
};

/** The face of titles and labels. */
const TITLE_FONT = { arabic: 'IBM Plex Sans Arabic', instead: 'Arial', latin: 'Arial' };

/** The style of paragraphs in the cells that name columns. */
export const TABLE_HEAD_STYLE = { id: 'MuharrirTableHead', name: 'رأس جدول' };

/** The style of the empty paragraph that keeps a table apart from what follows. */
export const SPACER_STYLE = { id: 'MuharrirSpacer', name: 'مسافة بعد جدول' };

/** The style of tables of facts. */
export const TABLE_STYLE = { id: 'TableGrid', name: 'Table Grid' };

/** How a style looks. Sizes are in points, spaces in twentieths of one. */
interface Look {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  title?: boolean;
  before?: number;
  after?: number;
  /** Room at both sides. */
  inset?: number;
  /** A line at the side where reading begins. */
  side?: string;
  /** A line above. */
  top?: string;
  outline?: number;
  keepNext?: boolean;
}

const SOFT = '5D574D';
const ACCENT = '0B5A5E';

const LOOKS: Record<keyof typeof paragraphStyles, Look> = {
  copy: { after: 160 },
  kicker: { size: 12, bold: true, color: ACCENT, title: true, after: 60, keepNext: true },
  headline: { size: 24, bold: true, title: true, after: 120, keepNext: true },
  subheadline: { size: 15, color: SOFT, title: true, after: 160, keepNext: true },
  byline: { size: 11, color: SOFT, title: true, after: 40 },
  dates: { size: 10, color: SOFT, title: true, after: 40 },
  dateline: { after: 160 },
  'lead-caption': { size: 10, color: SOFT, title: true, before: 120, after: 200 },
  heading1: {
    size: 20,
    bold: true,
    title: true,
    before: 320,
    after: 120,
    outline: 0,
    keepNext: true,
  },
  heading2: {
    size: 17,
    bold: true,
    title: true,
    before: 280,
    after: 120,
    outline: 1,
    keepNext: true,
  },
  heading3: {
    size: 15,
    bold: true,
    title: true,
    before: 240,
    after: 100,
    outline: 2,
    keepNext: true,
  },
  heading4: {
    size: 13,
    bold: true,
    title: true,
    before: 200,
    after: 80,
    outline: 3,
    keepNext: true,
  },
  quote: { color: SOFT, inset: 480, after: 160, side: 'CFC7B5' },
  'pull-quote': {
    size: 17,
    bold: true,
    color: ACCENT,
    inset: 720,
    before: 160,
    after: 120,
    keepNext: true,
  },
  attribution: { size: 11, color: SOFT, title: true, inset: 720, after: 240 },
  caption: { size: 10, color: SOFT, title: true, after: 200 },
  embed: { title: true, size: 11, inset: 240, after: 160, side: ACCENT },
  rule: { top: 'CFC7B5', before: 200, after: 80 },
  'live-time': { size: 11, bold: true, color: ACCENT, title: true, after: 60, keepNext: true },
  'end-heading': {
    size: 12,
    bold: true,
    title: true,
    before: 320,
    after: 60,
    top: 'CFC7B5',
    keepNext: true,
  },
  source: { size: 11, after: 40 },
  'read-also': { size: 11, after: 40 },
  similar: { size: 11, after: 40 },
  tags: { size: 11, after: 40 },
};

function fonts({ arabic, latin }: typeof COPY_FONT): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${latin}" w:cs="${arabic}"/>`;
}

function runLook({ size, bold, italic, color, title }: Look): string {
  const parts = [
    title === true ? fonts(TITLE_FONT) : '',
    bold === true ? '<w:b/><w:bCs/>' : '',
    italic === true ? '<w:i/><w:iCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
  return parts === '' ? '' : `<w:rPr>${parts}</w:rPr>`;
}

function border(side: string, color: string | undefined, size: number): string {
  return color === undefined
    ? ''
    : `<w:${side} w:val="single" w:sz="${size}" w:space="8" w:color="${color}"/>`;
}

/** Properties in the order that the schema of Word wants them in (ECMA-376, 17.3.1.26). */
function paragraphLook(look: Look, isRightToLeft: boolean): string {
  const { before = 0, after = 0, inset, side, top, outline, keepNext } = look;
  // Word mirrors sides of indents in right-to-left paragraphs, but not of borders.
  const borders = [
    border('top', top, 6),
    isRightToLeft ? '' : border('left', side, 18),
    isRightToLeft ? border('right', side, 18) : '',
  ].join('');
  return [
    '<w:pPr>',
    keepNext === true ? '<w:keepNext/>' : '',
    borders === '' ? '' : `<w:pBdr>${borders}</w:pBdr>`,
    `<w:spacing w:before="${before}" w:after="${after}"/>`,
    inset === undefined ? '' : `<w:ind w:left="${inset}" w:right="${inset}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    '</w:pPr>',
  ].join('');
}

function paragraphStyle(
  { id, name }: { id: string; name: string },
  look: Look,
  isRightToLeft: boolean,
): string {
  const isStandard = id === 'Normal';
  const based = isStandard ? '' : '<w:basedOn w:val="Normal"/>';
  return [
    `<w:style w:type="paragraph"${isStandard ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${escapeHtml(name)}"/>${based}<w:qFormat/>`,
    paragraphLook(look, isRightToLeft),
    runLook(look),
    '</w:style>',
  ].join('');
}

function characterStyle({ id, name }: { id: string; name: string }, look = ''): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${escapeHtml(name)}"/>${look}</w:style>`;
}

function tableStyle(
  { id, name }: { id: string; name: string },
  borders: Record<string, string>,
  fill: string | null,
): string {
  const lines = Object.entries(borders)
    .map(([side, color]) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="${color}"/>`)
    .join('');
  const margins = ['top', 'left', 'bottom', 'right']
    .map(
      (side) => `<w:${side} w:w="${side === 'top' || side === 'bottom' ? 60 : 140}" w:type="dxa"/>`,
    )
    .join('');
  const shading =
    fill === null ? '' : `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr>`;
  return [
    `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${escapeHtml(name)}"/>`,
    `<w:tblPr><w:tblBorders>${lines}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
    `${shading}</w:style>`,
  ].join('');
}

const ALL_SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

function sides(names: readonly string[], color: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, color]));
}

/**
 * `word/styles.xml` of a file of ours: how everything looks, with the fonts and sizes of Arabic beside
 * those of Latin letters.
 * @param language BCP 47 tag of the copy
 * @param isRightToLeft whether the copy is
 */
export function stylesPart(language: string, isRightToLeft: boolean): string {
  const bidi = language === 'ar' ? 'ar-SA' : language;
  const latin = isRightToLeft ? 'en-US' : language;
  const paragraphs = Object.entries(paragraphStyles).map(([style, names]) => {
    const look = isStyle(style) ? LOOKS[style] : {};
    return paragraphStyle(names, look, isRightToLeft);
  });
  const continued = Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) =>
    paragraphStyle(listContinueStyle(level), { after: 100 }, isRightToLeft),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(COPY_FONT)}<w:sz w:val="28"/><w:szCs w:val="28"/>`,
    `<w:lang w:val="${latin}" w:eastAsia="en-US" w:bidi="${isRightToLeft ? bidi : 'ar-SA'}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    ...paragraphs,
    ...continued,
    paragraphStyle({ id: 'ListParagraph', name: 'List Paragraph' }, { after: 80 }, isRightToLeft),
    paragraphStyle(TABLE_HEAD_STYLE, { bold: true, title: true, size: 12 }, isRightToLeft),
    paragraphStyle(SPACER_STYLE, { size: 6 }, isRightToLeft),
    paragraphStyle({ id: 'FootnoteText', name: 'footnote text' }, { size: 10 }, isRightToLeft),
    characterStyle(
      { id: 'FootnoteReference', name: 'footnote reference' },
      '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    ),
    characterStyle(
      { id: 'Hyperlink', name: 'Hyperlink' },
      `<w:rPr><w:color w:val="${ACCENT}"/><w:u w:val="single"/></w:rPr>`,
    ),
    ...Object.values(runStyles).map((style) => characterStyle(style)),
    tableStyle(TABLE_STYLE, sides(ALL_SIDES, 'CFC7B5'), null),
    tableStyle(boxStyles.infoBox, sides(ALL_SIDES.slice(0, 4), ACCENT), 'F6F4EE'),
    // Of a table, unlike of a paragraph, programs mirror the sides.
    tableStyle(boxStyles.liveEntry, { left: ACCENT }, null),
    '</w:styles>',
  ].join('');
}

function isStyle(name: string): name is keyof typeof LOOKS {
  return Object.hasOwn(LOOKS, name);
}

/** `word/fontTable.xml`: which font to take where ours is not installed. */
export function fontsPart(): string {
  const faces = [COPY_FONT, TITLE_FONT].map(
    ({ arabic, instead }) =>
      `<w:font w:name="${arabic}"><w:altName w:val="${instead}"/><w:charset w:val="B2"/><w:family w:val="auto"/></w:font>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...faces,
    '</w:fonts>',
  ].join('');
}
