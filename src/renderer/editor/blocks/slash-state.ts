import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorCommand } from '../commands/editor-command';

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
}

/** What the menu is told by a transaction. */
export type SlashMeta =
  | { type: 'open'; from: number; summoned: boolean }
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

/** Opens the menu at the caret by putting «/» there, after a space when a word stands before. */
export function summonSlashMenu({ state, dispatch }: EditorView): void {
  const { from, to } = state.selection;
  const sign = canOpenAt(state, from) ? '/' : ' /';
  const tr = state.tr.insertText(sign, from, to);
  const at = from + sign.length - 1;
  dispatch(tellMenu(tr, { type: 'open', from: at, summoned: true }).scrollIntoView());
}

/** Closes the menu; a sign that only opened it goes. */
export function closeSlashMenu({ state, dispatch }: EditorView): void {
  const open = slashState(state);
  if (open === null) return;
  const tr = tellMenu(state.tr, { type: 'close' });
  if (open.summoned) tr.delete(open.from, open.from + 1 + open.query.length);
  dispatch(tr);
}

/** Does what a line of the menu says, in the place of what was typed to find it. */
export function chooseBlock(view: EditorView, run: () => void): void {
  const open = slashState(view.state);
  if (open === null) return;
  const tr = view.state.tr.delete(open.from, open.from + 1 + open.query.length);
  view.dispatch(tellMenu(tr, { type: 'close' }));
  run();
}
