import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { isSamePlace } from '#core/find/field-texts';
import { type FieldChange, FieldsStep } from './fields-step';
import type { Hit } from './hit';

/** A hit, and what takes its place. */
export interface Replacement {
  hit: Hit;
  words: string;
}

/** Marks that would be wrong on words beside those that they were put on. */
const HELD = new Set(['link', 'isolate', 'comment']);

/** The formatting of the first letter; a link, a comment or an isolate only when it holds all of it. */
function marksFor(doc: Node, from: number, to: number): readonly Mark[] {
  const marks = doc.resolve(from).nodeAfter?.marks ?? [];
  return marks.filter((mark) => {
    if (!HELD.has(mark.type.name)) return true;
    let holds = true;
    doc.nodesBetween(from, to, (node) => {
      if (node.isInline && !mark.isInSet(node.marks)) holds = false;
    });
    return holds;
  });
}

/** Words as the copy holds them: a line end is a break. */
function contentOf(schema: Schema, words: string, marks: readonly Mark[]): Fragment {
  const nodes = words.split('\n').flatMap((line, index) => {
    const lineBreak = index > 0 ? (schema.nodes['hardBreak']?.create() ?? null) : null;
    return [lineBreak, line === '' ? null : schema.text(line, marks)];
  });
  return Fragment.from(nodes.filter((node) => node !== null));
}

/** Replaces places in one text, from its end. */
function replaceIn(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((one, other) => other.hit.match.from - one.hit.match.from)
    .reduce(
      (rest, { hit: { match }, words }) => rest.slice(0, match.from) + words + rest.slice(match.to),
      text,
    );
}

function fieldChanges(replacements: readonly Replacement[]): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const { hit } of replacements) {
    const { passage } = hit;
    if (passage.kind !== 'field') continue;
    if (changes.some(({ place }) => isSamePlace(place, passage.place))) continue;
    const ofPlace = replacements.filter(({ hit: other }) => other.passage === passage);
    const after = replaceIn(passage.text, ofPlace);
    changes.push({ place: passage.place, before: passage.text, after });
  }
  return changes;
}

function replaceInBody(tr: Transaction, replacements: readonly Replacement[]): void {
  const inBody = replacements.flatMap(({ hit, words }) =>
    hit.passage.kind === 'field' ? [] : [{ ...hit, passage: hit.passage, words }],
  );
  const start = ({ passage, match }: (typeof inBody)[number]) =>
    passage.kind === 'text' ? passage.from + match.from : passage.from;
  const done = new Set<object>();
  const emptied: number[] = [];
  // From the end, so that what comes before keeps its positions.
  for (const one of inBody.toSorted((a, b) => start(b) - start(a))) {
    const { passage, match, words } = one;
    if (passage.kind === 'text') {
      const [from, to] = [passage.from + match.from, passage.from + match.to];
      tr.replaceWith(from, to, contentOf(tr.doc.type.schema, words, marksFor(tr.doc, from, to)));
    } else if (!done.has(passage)) {
      done.add(passage);
      const ofPassage = replacements.filter(({ hit }) => hit.passage === passage);
      const text = replaceIn(passage.text, ofPassage);
      tr.setNodeAttribute(passage.from, passage.attribute, text);
      if (passage.type === 'footnote' && text.trim() === '') emptied.push(passage.from);
    }
  }
  deleteNodes(tr, emptied);
}

/** Takes nodes away that have nothing left to say: a page has no footnote without words, and no number for it. */
function deleteNodes(tr: Transaction, positions: readonly number[]): void {
  for (const position of positions) {
    const { pos, deletedAfter } = tr.mapping.mapResult(position);
    // One that was among words which were replaced is gone.
    if (!deletedAfter) tr.delete(pos, pos + 1);
  }
}

/**
 * One transaction that replaces hits in the copy and in the fields; one undo takes it back. The words
 * are put in as they are.
 * @param replacements hits of the document as it is in `state`
 */
export function replaceHits(state: EditorState, replacements: readonly Replacement[]): Transaction {
  const tr = closeHistory(state.tr);
  replaceInBody(tr, replacements);
  const changes = fieldChanges(replacements);
  if (changes.length > 0) tr.step(new FieldsStep(changes));
  return tr;
}
