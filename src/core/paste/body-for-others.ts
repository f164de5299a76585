import { DEFAULT_DIRECTION } from '../body/block-direction';
import { attributeText, type BodyDoc, type BodyNode, textNode } from '../body/body-json';
import { shownBody } from '../body/shown-body';

function lineOf(content: BodyNode[]): BodyNode {
  return { type: 'paragraph', attrs: { dir: DEFAULT_DIRECTION }, content };
}

/**
 * A picture's place: its file is a name in our own folder, which leads nowhere from another program.
 * The brackets say that something is missing, so that it is not forgotten.
 */
function pictureLine(image: BodyNode): BodyNode {
  const caption = attributeText(image.attrs, 'caption') || attributeText(image.attrs, 'alt');
  const said = [caption, attributeText(image.attrs, 'credit')]
    .filter((text) => text !== '')
    .join(' – ');
  return lineOf([textNode(said === '' ? '[صورة]' : `[صورة: ${said}]`)]);
}

function embedLine(embed: BodyNode): BodyNode {
  const url = attributeText(embed.attrs, 'url');
  return lineOf([
    textNode(attributeText(embed.attrs, 'title') || url, [{ type: 'link', attrs: { href: url } }]),
  ]);
}

function entryLines(entry: BodyNode): BodyNode[] {
  const time = /T(\d{2}:\d{2})/u.exec(attributeText(entry.attrs, 'time'))?.[1];
  const lines = (entry.content ?? []).flatMap(linesOf);
  return time === undefined ? lines : [lineOf([textNode(time, [{ type: 'bold' }])]), ...lines];
}

function quoteOf(quote: BodyNode): BodyNode {
  const content = (quote.content ?? []).map((line) =>
    line.type === 'attribution'
      ? { ...line, type: 'paragraph', content: [textNode('– '), ...(line.content ?? [])] }
      : line,
  );
  return { ...quote, type: 'blockquote', content };
}

function linesOf(node: BodyNode): BodyNode[] {
  switch (node.type) {
    case 'image':
      return [pictureLine(node)];
    case 'embed':
      return [embedLine(node)];
    case 'liveEntry':
      return entryLines(node);
    case 'infoBox':
      return (node.content ?? []).flatMap(linesOf);
    case 'pullQuote':
      return [quoteOf(node)];
    default:
      return [
        node.content === undefined ? node : { ...node, content: node.content.flatMap(linesOf) },
      ];
  }
}

/**
 * A body with nothing in it but what every word processor and content system knows: paragraphs,
 * headings, lists, quotes, tables, links and footnotes. Our own blocks become lines that say the same.
 */
export function bodyForOthers(body: BodyDoc): BodyDoc {
  return { type: 'doc', content: shownBody(body).content.flatMap(linesOf) };
}
