import type { Node } from '@tiptap/pm/model';
import { type EditorState, PluginKey, Selection, type Transaction } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorCommand } from '../commands/editor-command';
import { directionAt } from './direction-at';

/** The menu of blocks while it is open. */
export interface SlashState {
  /** Position of the sign that opened it; what is typed after it is the query. */
  from: number;
  query: string;
  /** Commands that can be used here, and those of them that the query finds. */
  usable: readonly EditorCommand[];
  found: readonly EditorCommand[];
  /** Index in `found` of the line that Enter chooses. */
  active: number;
  /** The sign was put there to open the menu: it goes when nothing is chosen. */
  summoned: boolean;
  /** A space was put before the sign that no copy asked for: it goes with the sign. */
  spaced: boolean;
}

/** What the menu is told by a transaction. */
export type SlashMeta =
  | { type: 'open'; from: number; summoned: boolean; spaced: boolean }
  | { type: 'active'; active: number }
  | { type: 'close' };

const told = new WeakMap<Transaction, SlashMeta>();

/** Has the transaction tell the menu something. */
export function tellMenu(tr: Transaction, meta: SlashMeta): Transaction {
  told.set(tr, meta);
  return tr;
}

/** What a transaction tells the menu. */
export function toldMenu(tr: Transaction): SlashMeta | undefined {
  return told.get(tr);
}

export const slashKey = new PluginKey<SlashState | null>('slashMenu');

/** The menu of an editor; null while it is closed. */
export function slashState(state: EditorState): SlashState | null {
  return slashKey.getState(state) ?? null;
}

/** True where a block can be asked for: in a paragraph or a heading, at its start or after a space. */
export function canOpenAt(state: EditorState, position: number): boolean {
  const $position = state.doc.resolve(position);
  const { parent, parentOffset } = $position;
  if (parent.type.name !== 'paragraph' && parent.type.name !== 'heading') return false;
  if (parentOffset === 0) return true;
  const before = parent.textBetween(parentOffset - 1, parentOffset, undefined, '\n');
  return /\s/u.test(before);
}

/** A caret for the sign at the end of the selection: whatever is selected stays. */
function collapse(view: EditorView): void {
  const { doc, schema, selection, tr } = view.state;
  const { $to } = selection;
  const line = schema.nodes['paragraph']?.create({ dir: directionAt($to) });
  // Beside a selected block, or between two, words need a line of their own.
  const needsLine =
    line !== undefined &&
    !(selection instanceof CellSelection) &&
    !$to.parent.inlineContent &&
    $to.parent.canReplaceWith($to.index(), $to.index(), line.type);
  if (needsLine && !isEmptyLine($to.nodeAfter)) tr.insert($to.pos, line);
  const caret = needsLine ? tr.doc.resolve($to.pos + 1) : doc.resolve(selection.to);
  view.dispatch(tr.setSelection(Selection.near(caret, -1)));
}

function isEmptyLine(node: Node | null): boolean {
  return node?.type.name === 'paragraph' && node.content.size === 0;
}

/** Opens the menu at the caret by putting «/» there, after a space when a word stands before. */
export function summonSlashMenu(view: EditorView): void {
  // First by itself: what the menu offers is asked before the sign stands there.
  if (!view.state.selection.empty || !view.state.selection.$to.parent.inlineContent) collapse(view);
  const { state } = view;
  const { from } = state.selection;
  const spaced = !canOpenAt(state, from);
  const tr = state.tr.insertText(spaced ? ' /' : '/', from);
  const sign = spaced ? from + 1 : from;
  view.dispatch(
    tellMenu(tr, { type: 'open', from: sign, summoned: true, spaced }).scrollIntoView(),
  );
}

/** Deletes what was typed to find a block. */
function deleteQuery(tr: Transaction, { from, query, spaced }: SlashState): void {
  tr.delete(spaced ? from - 1 : from, from + 1 + query.length);
}

/** Closes the menu; a sign that only opened it goes. */
export function closeSlashMenu({ state, dispatch }: EditorView): void {
  const open = slashState(state);
  if (open === null) return;
  const tr = tellMenu(state.tr, { type: 'close' });
  if (open.summoned) deleteQuery(tr, open);
  dispatch(tr);
}

/** Does what a line of the menu says, in the place of what was typed to find it. */
export function chooseBlock(view: EditorView, run: () => void): void {
  const open = slashState(view.state);
  if (open === null) return;
  const { tr } = view.state;
  deleteQuery(tr, open);
  view.dispatch(tellMenu(tr, { type: 'close' }));
  run();
}
