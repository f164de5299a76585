import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { newsCopy } from './news-copy';

// ProseMirror with paragraphs, history and its base keys: the least that is an editor.
const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: {
      content: 'text*',
      toDOM: () => ['p', 0],
      parseDOM: [{ tag: 'p' }],
    },
    text: {},
  },
});

const found = document.getElementById('editor');
if (found === null) throw new Error('bare.html has no #editor');
const place = found;
const words = Number(new URLSearchParams(location.search).get('words'));
const article = {
  type: 'doc',
  content: newsCopy(words).map((text) => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
  })),
};

let view: EditorView | null = null;

/** Shows the article as an editor does that is given it as JSON. */
function open(): void {
  view = new EditorView(place, {
    state: EditorState.create({
      doc: schema.nodeFromJSON(article),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
  });
  view.focus();
}

document.getElementById('open')?.addEventListener('click', open);
document.getElementById('leave')?.addEventListener('click', () => view?.destroy());
open();
