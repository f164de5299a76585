import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of XML with the root given. */
function part(root: string, content: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`,
  );
}

/** What a file made in a test has besides its copy. */
export interface DocxParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
  /** Addresses that links lead to, by the number of their relation. */
  links?: Record<string, string>;
  /** More files, by their paths. */
  files?: Record<string, Uint8Array>;
  /** Relations to files of `files`, by their number. */
  images?: Record<string, string>;
  creator?: string;
}

/**
 * A Word file as other programs write it, of a few lines of XML.
 * @param body what stands in `w:body`
 */
export function docxOf(body: string, more: DocxParts = {}): Uint8Array {
  const { links = {}, images = {}, files = {}, creator = '' } = more;
  const relations = [
    ...['styles', 'numbering', 'footnotes', 'comments'].map(
      (name) => `<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`,
    ),
    ...Object.entries(links).map(
      ([id, url]) =>
        `<Relationship Id="${id}" Type="${RELATIONS}/hyperlink" Target="${url}" TargetMode="External"/>`,
    ),
    ...Object.entries(images).map(
      ([id, path]) => `<Relationship Id="${id}" Type="${RELATIONS}/image" Target="${path}"/>`,
    ),
  ];
  const relationships = (content: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>',
    ),
    '_rels/.rels': relationships(
      `<Relationship Id="main" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    'word/styles.xml': part('styles', more.styles ?? ''),
    'word/numbering.xml': part('numbering', more.numbering ?? ''),
    'word/footnotes.xml': part('footnotes', more.footnotes ?? ''),
    'word/comments.xml': part('comments', more.comments ?? ''),
    'word/header1.xml': part('hdr', more.header ?? ''),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
    ),
    ...files,
  });
}

/** A run of words. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of words. */
export function paragraph(text: string, properties = '<w:bidi/>'): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** A style of paragraphs by its number and name. */
export function style(id: string, name: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}
