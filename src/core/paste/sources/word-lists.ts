import { foldArabic } from '../../copy/fold-arabic';
import { buildLists, type FlatItem } from '../build-lists';
import {
  childrenOf,
  findAll,
  isBlank,
  isPasteElement,
  type PasteElement,
  type PasteNode,
  removeNode,
  tagOf,
} from '../paste-dom';

/** What Word puts before an item: a sign of its symbol fonts, or a number, and a run of hard spaces. */
const BULLET = /^[·•●○o§▪■□◦Øüv–—*\uF000-\uF0FF-]$/u;
const NUMBER = /^\(?(\d{1,3}|[a-z]|[ivxlc]{1,6}|\p{Script=Arabic})[.)\-ـ]{1,2}$/iu;
const LOOSE_MARKER = /^([·•●○o§▪■Øü\uF000-\uF0FF]|\(?[\d٠-٩۰-۹]{1,3}[.)-])[\u00A0\t]([\u00A0\s]*)/u;

function levelOf(style: string): number | null {
  const list = /mso-list:\s*([^;]*)/iu.exec(style)?.[1];
  if (list === undefined || /^\s*(?:none|ignore|skip)/iu.test(list)) return null;
  return Number(/level(\d)/iu.exec(list)?.[1] ?? 1);
}

function takeMarker(element: PasteElement): string | null {
  const ignored = findAll(element, '[style]').find((one) =>
    /mso-list:\s*ignore/iu.test(one.getAttribute('style') ?? ''),
  );
  if (ignored === undefined) return null;
  const marker = (ignored.textContent ?? '').trim();
  removeNode(ignored);
  return marker;
}

function firstText(node: PasteNode): PasteNode | null {
  for (const child of childrenOf(node)) {
    if (child.nodeType === 3 && !isBlank(child)) return child;
    const inside = isPasteElement(child) ? firstText(child) : null;
    if (inside !== null) return inside;
  }
  return null;
}

/** The marker that stands in the text itself, as it comes when the styles were lost on the way. */
function takeLooseMarker(element: PasteElement): string | null {
  const text = firstText(element);
  const marker = LOOSE_MARKER.exec((text?.nodeValue ?? '').trimStart());
  if (text === null || marker === null) return null;
  text.nodeValue = (text.nodeValue ?? '').trimStart().slice(marker[0].length);
  return marker[1] ?? null;
}

function itemOf(element: PasteElement): FlatItem | null {
  const styled = levelOf(element.getAttribute('style') ?? '');
  const marker = styled === null ? takeLooseMarker(element) : takeMarker(element);
  if (styled === null && marker === null) return null;
  const sign = foldArabic(marker ?? '').trim();
  const ordered = !BULLET.test(sign) && NUMBER.test(sign);
  const digits = /\d+/u.exec(sign)?.[0];
  return {
    element,
    level: styled ?? 1,
    ordered,
    number: ordered && digits !== undefined ? Number(digits) : null,
  };
}

/** Word's paragraphs that are items of lists, as lists; neighbours belong together. */
export function buildWordLists(root: PasteElement): void {
  let items: FlatItem[] = [];
  let last: PasteNode | null = null;
  const end = () => {
    buildLists(items);
    items = [];
  };
  for (const paragraph of findAll(root, 'p, h1, h2, h3, h4, h5, h6')) {
    let before = paragraph.previousSibling;
    while (before !== null && !isPasteElement(before) && isBlank(before))
      before = before.previousSibling;
    if (before !== last) end();
    // A numbered heading is a heading: only its number goes.
    if (tagOf(paragraph) !== 'p') {
      takeMarker(paragraph);
      continue;
    }
    const item = itemOf(paragraph);
    if (item === null) end();
    else items.push(item);
    last = paragraph;
  }
  end();
}
