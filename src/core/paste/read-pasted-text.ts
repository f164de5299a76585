import { DEFAULT_DIRECTION } from '../body/block-direction';
import { type BodyDoc, type BodyNode, textNode } from '../body/body-json';
import { joinWrappedLines } from './join-wrapped-lines';
import { isBackwards, readableForms, turnAround } from './presentation-forms';
import { readLineMarks } from './read-line-marks';
import { readMessageStamps } from './read-message-stamps';
import { readTextList, type TextLine } from './read-text-lists';
import { tidyBody } from './tidy-body';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** Letters in their printed shapes say that the text comes from a file for printing. */
const PRINTED = /[\uFE80-\uFEFC]{2}/u;
/** Tatweel that stretched a printed line; one alone may have been typed («هـ»). */
const STRETCHED = /(?<=\p{L}\p{M}*)ـ{2,}(?=\p{M}*\p{L})/gu;
/** How mails mark what they answer. */
const QUOTED = /^(?:> ?)+/u;

/** So that looking for lists stays quick in a text of thousands of lines. */
const LONGEST_LIST = 500;

/** Where the text comes from, as far as its letters say. */
interface Habits {
  isMessage: boolean;
  isPrinted: boolean;
}

function paragraph(content: BodyNode[]): BodyNode {
  return { type: 'paragraph', attrs: { dir: DEFAULT_DIRECTION }, content };
}

/** Text of a file for printing with its letters as they are typed, in the order in which they are read. */
function fromPrint(text: string): string {
  if (!PRINTED.test(text)) return text;
  const lines = text.split(/(\r\n|[\n\r])/u);
  const inOrder = isBackwards(text)
    ? lines.map((line) => (LINE_END.test(line) ? line : turnAround(line)))
    : lines;
  return readableForms(inOrder.join('')).replaceAll(STRETCHED, '');
}

function lineOf(raw: string): TextLine {
  const indent = /^[ \t\u00A0]*/u.exec(raw)?.[0] ?? '';
  return { text: raw.trim(), indent: indent.replaceAll('\t', '    ').length };
}

/** Lines that follow each other without an empty one between them. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** Reads the blocks of a group of lines: lists where there are some, paragraphs between them. */
function readGroup(group: readonly string[], habits: Habits): BodyNode[] {
  const { isMessage, isPrinted } = habits;
  const runs = (text: string) => readLineMarks(text, isMessage);
  const blocks: BodyNode[] = [];
  let loose: string[] = [];
  const endParagraphs = () => {
    if (loose.length > 0) {
      blocks.push(...joinWrappedLines(loose, isPrinted).map((text) => paragraph(runs(text))));
    }
    loose = [];
  };
  const lines = group.map(lineOf);
  for (let index = 0; index < lines.length;) {
    const found = readTextList(lines.slice(index, index + LONGEST_LIST), runs);
    if (found === null) {
      loose.push(lines[index]?.text ?? '');
      index += 1;
    } else {
      endParagraphs();
      blocks.push(found.list);
      index += found.length;
    }
  }
  endParagraphs();
  return blocks;
}

/** What a mail answers to stands in a quote. */
function readMail(group: readonly string[], habits: Habits): BodyNode[] {
  const isQuote = group.length > 1 && group.every((line) => QUOTED.test(line));
  if (!isQuote) return readGroup(group, habits);
  const inside = groupsOf(group.map((line) => line.replace(QUOTED, '')));
  const content = inside.flatMap((lines) => readGroup(lines, habits));
  return [{ type: 'blockquote', attrs: { dir: DEFAULT_DIRECTION }, content }];
}

/**
 * Reads plain text of the clipboard as copy: paragraphs by lines, lines that a page or a mail broke
 * joined again, lists by their signs, addresses as links, words of messengers between stars bold,
 * letters of printed files as they are typed. No word is lost but the stamps of messages.
 */
export function readPastedText(text: string): BodyDoc {
  const isPrinted = PRINTED.test(text);
  const { found, lines } = readMessageStamps(fromPrint(text).split(LINE_END));
  const habits = { isMessage: found, isPrinted };
  const content = groupsOf(lines).flatMap((group) => readMail(group, habits));
  return tidyBody({ type: 'doc', content });
}

/** Reads plain text as nothing but its lines, each a paragraph: what «paste as text» takes. */
export function readLiteralText(text: string): BodyDoc {
  const lines = text.split(LINE_END).filter((line) => line !== '');
  const content = lines.map((line) => paragraph([textNode(line)]));
  return tidyBody({ type: 'doc', content });
}
