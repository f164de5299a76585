import { sameValue } from '../article/same-value';
import { type BodyMark, type BodyNode, isBodyMark, isBodyNode } from '../body/body-json';
import { holdsBlocks } from './block-reading';
import type { TextRun } from './compare-text';

/** Something about a block that changed and is not its words. */
export interface FormattingChange {
  /**
   * `block`: what kind of block it is; `level`: of a heading; `direction`; `link`: where words lead;
   * `marks`: bold, italic and the like; `comments`: of the desk; `file` and `alt`: of an image; `time`:
   * of an entry; `other`: an attribute that has no name here.
   */
  what:
    | 'block'
    | 'level'
    | 'direction'
    | 'link'
    | 'marks'
    | 'comments'
    | 'file'
    | 'alt'
    | 'time'
    | 'other';
  /** Node type, level, `rtl` or `ltr`, address, value; "" for marks, comments and others, and for none. */
  before: string;
  after: string;
}

/** The marks of one character: where it leads, what the desk says of it, and everything else as JSON. */
interface Marking {
  href: string;
  comments: string;
  look: string;
}

const PLAIN: Marking = { href: '', comments: '', look: '' };

function asJson(marks: BodyMark[]): string {
  return marks
    .map((mark) => JSON.stringify(mark))
    .toSorted()
    .join(' ');
}

function markingOf(marks: BodyMark[] | undefined): Marking {
  if (!Array.isArray(marks) || marks.length === 0) return PLAIN;
  const known = marks.filter(isBodyMark);
  const link = known.find(({ type }) => type === 'link')?.attrs?.['href'];
  return {
    href: typeof link === 'string' ? link : '',
    comments: asJson(known.filter(({ type }) => type === 'comment')),
    look: asJson(known.filter(({ type }) => type !== 'link' && type !== 'comment')),
  };
}

/** The marking of each UTF-16 unit of a block's text; null when nothing in it is marked. */
function markingsOf(block: BodyNode): Marking[] | null {
  const markings: Marking[] = [];
  let marked = false;
  const visit = (node: BodyNode): void => {
    const length = typeof node.text === 'string' ? node.text.length : 0;
    if (length > 0 || node.type === 'hardBreak') {
      const marking = markingOf(node.marks);
      marked ||= marking !== PLAIN;
      for (let count = Math.max(length, 1); count > 0; count -= 1) markings.push(marking);
    } else if (Array.isArray(node.content)) node.content.filter(isBodyNode).forEach(visit);
  };
  visit(block);
  return marked ? markings : null;
}

/** Changes of marks on the words that two blocks of text have in common. */
function markChanges(
  before: BodyNode,
  after: BodyNode,
  runs: readonly TextRun[],
): FormattingChange[] {
  const markings = markingsOf(before);
  const others = markingsOf(after);
  if (markings === null && others === null) return [];
  const links = new Map<string, FormattingChange>();
  const differs = { marks: false, comments: false };
  let [at, otherAt] = [0, 0];
  for (const { kind, text } of runs) {
    if (kind === 'same') {
      for (let index = 0; index < text.length; index += 1) {
        const one = markings?.[at + index] ?? PLAIN;
        const other = others?.[otherAt + index] ?? PLAIN;
        // Whether a space is bold or part of a link is not to be seen.
        if (one === other || text.charAt(index).trim() === '') continue;
        differs.marks ||= one.look !== other.look;
        differs.comments ||= one.comments !== other.comments;
        if (one.href !== other.href) {
          const change = { what: 'link', before: one.href, after: other.href } as const;
          links.set(`${one.href}\n${other.href}`, change);
        }
      }
    }
    if (kind !== 'added') at += text.length;
    if (kind !== 'removed') otherAt += text.length;
  }
  const unnamed = (['marks', 'comments'] as const).filter((what) => differs[what]);
  return [...links.values(), ...unnamed.map((what) => ({ what, before: '', after: '' }))];
}

function attributeText(block: BodyNode, name: string): string {
  const value = block.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Attributes whose change has a name of its own. */
const NAMED = {
  level: 'level',
  url: 'link',
  file: 'file',
  alt: 'alt',
  time: 'time',
} as const satisfies Record<string, FormattingChange['what']>;

/** Attributes that are compared as words, or as the last of the changes. */
const ELSEWHERE = ['dir', 'caption', 'credit', 'title'];

function otherAttributes(block: BodyNode): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(block.attrs ?? {}).filter(
      ([name]) => !Object.hasOwn(NAMED, name) && !ELSEWHERE.includes(name),
    ),
  );
}

/** What changed about a block itself, its words and the blocks in it left aside. */
export function compareAttributes(before: BodyNode, after: BodyNode): FormattingChange[] {
  const changes: FormattingChange[] = [];
  const note = (what: FormattingChange['what'], one: string, other: string) => {
    if (one !== other) changes.push({ what, before: one, after: other });
  };
  note('block', before.type, after.type);
  if (before.type === after.type) {
    for (const [name, what] of Object.entries(NAMED)) {
      note(what, attributeText(before, name), attributeText(after, name));
    }
    if (!sameValue(otherAttributes(before), otherAttributes(after))) {
      changes.push({ what: 'other', before: '', after: '' });
    }
  }
  note('direction', attributeText(before, 'dir'), attributeText(after, 'dir'));
  return changes;
}

/**
 * What changed about a block of text besides its words.
 * @param runs the comparison of the two blocks' words
 */
export function compareFormatting(
  before: BodyNode,
  after: BodyNode,
  runs: readonly TextRun[],
): FormattingChange[] {
  // Lines of a quote that became a paragraph cannot be laid over each other letter by letter.
  const marks = holdsBlocks(before) || holdsBlocks(after) ? [] : markChanges(before, after, runs);
  const changes = [...compareAttributes(before, after), ...marks];
  const unexplained =
    changes.length === 0 && runs.every(({ kind }) => kind === 'same') && !sameValue(before, after);
  return unexplained ? [{ what: 'other', before: '', after: '' }] : changes;
}
