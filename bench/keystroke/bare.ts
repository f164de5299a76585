import { baseKeymap } from '@tiptap/pm/commands';
import { history } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { newsCopy } from './news-copy';

// ProseMirror with paragraphs, history and its base keys: the least that is an editor.
const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: {},
  },
});

const paragraphs = newsCopy(10_000).map((text) =>
  schema.node('paragraph', null, schema.text(text)),
);

const place = document.getElementById('editor');
if (place === null) throw new Error('bare.html has no #editor');
const view = new EditorView(place, {
  state: EditorState.create({
    doc: schema.node('doc', null, paragraphs),
    plugins: [history(), keymap(baseKeymap)],
  }),
});
view.focus();
