import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { arCommands } from '../../i18n/ar-commands';
import { enCommands } from '../../i18n/en-commands';
import { matchCommands } from '../../palette/match-commands';
import { observable, type Observable } from '../../ui/observable';
import type { EditorCommand } from '../commands/editor-command';
import { editorCommands } from '../commands/editor-commands';
import {
  canOpenAt,
  chooseBlock,
  closeSlashMenu,
  slashKey,
  type SlashState,
  slashState,
  tellMenu,
  toldMenu,
} from './slash-state';

/** Signs that open the menu: «÷» is what Arabic layouts have where others type nothing of their own. */
const SIGNS = new Set(['/', '÷']);

/** Letters that may be typed after the last ones that found something, before the menu gives up. */
const PATIENCE = 3;

/** The open menu, for what draws it; null while it is closed. */
export const openSlashMenu: Observable<SlashState | null> = observable<SlashState | null>(null);

/** The id of the list of blocks in the page. */
export const SLASH_LIST_ID = 'slash-menu-blocks';

/** The id of a line of the menu in the page. */
export function slashLineId(command: EditorCommand): string {
  return `slash-menu-${command.id}`;
}

function find(usable: readonly EditorCommand[], query: string): EditorCommand[] {
  return matchCommands(
    usable,
    ({ id }) => {
      const [ar, en] = [arCommands.editor[id], enCommands.editor[id]];
      return { names: [ar.name, en.name], more: `${ar.more} ${en.more}` };
    },
    query,
  );
}

/** What is typed after the sign, up to the caret; null when the caret has left it. */
function readQuery(state: EditorState, from: number): string | null {
  const { selection } = state;
  const { $head } = selection;
  if (!selection.empty || from < $head.start() || from >= $head.pos) return null;
  const typed = $head.parent.textBetween(from - $head.start(), $head.parentOffset, '\n', '\n');
  if (!SIGNS.has(typed.charAt(0)) || typed.includes('\n') || /^\s/u.test(typed.slice(1))) {
    return null;
  }
  return typed.slice(1);
}

function afterChange(open: SlashState, tr: Transaction, state: EditorState): SlashState | null {
  if (!tr.docChanged && !tr.selectionSet) return open;
  const from = tr.mapping.map(open.from);
  const query = readQuery(state, from);
  if (query === null) return null;
  if (query === open.query) return { ...open, from };
  const found = find(open.usable, query);
  // Words that find nothing are no query: somebody wants a «/» in the copy.
  if (found.length === 0 && (query.includes(' ') || query.length > PATIENCE)) return null;
  return { ...open, from, query, found, active: 0 };
}

/** Opens the menu of blocks when «/» is typed at the start of a paragraph or after a space. */
export const SlashMenuPlugin = Extension.create({
  name: 'slashMenu',
  // Before all other keys: while the menu is open, arrows and Enter are its own.
  priority: 1100,
  addProseMirrorPlugins() {
    const { editor } = this;
    const choose = (view: EditorView, command: EditorCommand) =>
      chooseBlock(view, () => command.run(editor));

    const keys: Record<string, (view: EditorView, open: SlashState) => boolean> = {
      ArrowDown: (view, open) => step(view, open, 1),
      ArrowUp: (view, open) => step(view, open, -1),
      Enter: chooseActive,
      Tab: chooseActive,
      Escape(view) {
        closeSlashMenu(view);
        return true;
      },
    };
    function step(view: EditorView, { found, active }: SlashState, by: number): boolean {
      if (found.length === 0) return false;
      const next = (active + by + found.length) % found.length;
      view.dispatch(tellMenu(view.state.tr, { type: 'active', active: next }));
      return true;
    }
    function chooseActive(view: EditorView, { found, active }: SlashState): boolean {
      const command = found[active];
      if (command !== undefined) choose(view, command);
      return command !== undefined;
    }

    return [
      new Plugin<SlashState | null>({
        key: slashKey,
        state: {
          init: () => null,
          apply(tr, open, _, state) {
            const meta = toldMenu(tr);
            if (meta?.type === 'open') {
              const usable = editorCommands.filter(
                ({ inSlashMenu, isEnabled }) =>
                  inSlashMenu === true && isEnabled?.(editor) !== false,
              );
              const { from, summoned, spaced } = meta;
              return { from, query: '', usable, found: usable, active: 0, summoned, spaced };
            }
            if (open === null || meta?.type === 'close') return null;
            if (meta?.type === 'active') return { ...open, active: meta.active };
            return afterChange(open, tr, state);
          },
        },
        props: {
          handleTextInput(view, from, _to, text, asTyped) {
            if (!SIGNS.has(text) || !canOpenAt(view.state, from)) return false;
            const meta = { type: 'open', from, summoned: false, spaced: false } as const;
            view.dispatch(tellMenu(asTyped(), meta));
            return true;
          },
          handleKeyDown(view, event) {
            const open = slashState(view.state);
            const { isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
            if (open === null || isComposing) return false;
            // With another key held they are keys of the copy.
            if (ctrlKey || altKey || metaKey || shiftKey) return false;
            return keys[event.key]?.(view, open) ?? false;
          },
          handleDOMEvents: {
            blur(view) {
              closeSlashMenu(view);
              return false;
            },
          },
          attributes(state): Record<string, string> {
            const open = slashState(state);
            if (open === null) return {};
            const active = open.found[open.active];
            return {
              'aria-autocomplete': 'list',
              'aria-haspopup': 'listbox',
              'aria-controls': SLASH_LIST_ID,
              ...(active !== undefined && { 'aria-activedescendant': slashLineId(active) }),
            };
          },
          decorations(state) {
            const open = slashState(state);
            if (open === null) return null;
            const end = open.from + 1 + open.query.length;
            return DecorationSet.create(state.doc, [
              Decoration.inline(open.from, end, { class: 'slash-query' }),
            ]);
          },
        },
        view: () => ({
          update: (view) => openSlashMenu.set(slashState(view.state)),
          destroy: () => openSlashMenu.set(null),
        }),
      }),
    ];
  },
});
