import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { Strings } from '../../i18n/strings';
import type { MenuAction, MenuBranch } from '../../ui/action-menu';
import { describeShortcut } from '../../ui/shortcut';
import { blockCommands } from '../commands/block-commands';
import type { EditorCommand } from '../commands/editor-command';
import { moveCommands } from '../commands/move-commands';
import { setBlockDirection } from '../set-block-direction';
import { directionAt } from './direction-at';
import { closeSlashMenu, summonSlashMenu } from './slash-state';
import { turnInto } from './turn-into';

/** Blocks of words, which can be made into one another without losing any. */
const WORDS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
]);

/** What the handle's menu does to a whole block. */
const MOVES = new Set(['move-block-up', 'move-block-down', 'duplicate-block', 'delete-block']);

/** Selects the words of the block at a position: what is done to them is done to all. */
function selectWords(editor: Editor, position: number): void {
  const { state, view } = editor;
  const end = position + (state.doc.nodeAt(position)?.nodeSize ?? 0);
  const words = TextSelection.between(state.doc.resolve(position + 1), state.doc.resolve(end - 1));
  view.dispatch(state.tr.setSelection(words));
}

function caretAt(editor: Editor, position: number): void {
  const { state, view } = editor;
  const at = Math.min(position, state.doc.content.size);
  view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(at))).scrollIntoView());
}

function line(
  command: EditorCommand,
  strings: Strings,
  onAction: () => void,
  isDisabled = false,
): MenuAction {
  const { id, shortcut } = command;
  return {
    id,
    name: strings.commands.editor[id].name,
    shortcut: shortcut === undefined ? undefined : describeShortcut(shortcut),
    isDisabled,
    onAction,
  };
}

/** What can be done to the block at a position, for its handle's menu. */
export function blockActions(
  editor: Editor,
  position: number,
  strings: Strings,
): (MenuAction | MenuBranch | null)[] {
  const node = editor.state.doc.nodeAt(position);
  if (node === null) return [];
  const moves = moveCommands
    .filter(({ id }) => MOVES.has(id))
    .map((command) =>
      line(command, strings, () => {
        const { state, view } = editor;
        view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, position)));
        command.run(editor);
      }),
    );
  const into = blockCommands.map((command) =>
    line(
      command,
      strings,
      () => {
        const tr = turnInto(editor.state, position, command.id);
        if (tr !== null) editor.view.dispatch(tr);
      },
      turnInto(editor.state, position, command.id) === null,
    ),
  );
  const directions = (['rtl', 'ltr'] as const).map((dir) => ({
    id: `direction-${dir}`,
    name: strings.commands.editor[`direction-${dir}`].name,
    isDisabled: node.attrs['dir'] === dir,
    onAction: () => {
      selectWords(editor, position);
      setBlockDirection(editor, dir);
      caretAt(editor, position + 1);
    },
  }));
  return [
    ...moves,
    ...(WORDS.has(node.type.name)
      ? [null, { id: 'turn-into', name: strings.blocks.turnInto, actions: into }]
      : []),
    ...('dir' in node.attrs && !node.isAtom ? [null, ...directions] : []),
  ];
}

/** Opens the menu of blocks below the block at a position; in it, when it is an empty paragraph. */
export function insertBelow(editor: Editor, position: number): void {
  const { state, view } = editor;
  const node = state.doc.nodeAt(position);
  if (node === null) return;
  closeSlashMenu(view);
  const { paragraph, listItem } = state.schema.nodes;
  if (paragraph === undefined) return;
  let caret = position + 1;
  const tr = state.tr;
  if (node.type !== paragraph || node.content.size > 0) {
    const below = position + node.nodeSize;
    // As the block's own last line.
    const empty = paragraph.create({ dir: directionAt(state.doc.resolve(below - 1)) });
    tr.insert(below, node.type === listItem ? listItem.create(null, empty) : empty);
    caret = below + (node.type === listItem ? 2 : 1);
  }
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, caret)));
  view.focus();
  summonSlashMenu(view);
}
