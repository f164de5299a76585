import type { NodeViewConstructor } from '@tiptap/pm/view';
import { editorDialog } from '../editor-dialog';
import type { Strings } from '../../i18n/strings';
import { blockWords, withWords } from './block-words';
import { boxedView } from './boxed-view';
import boxStyles from './boxes.module.css';
import { entryTimeInWords } from './entry-time';
import { selectNodeAt } from './select-node-at';
import tableStyles from './table.module.css';

function element(tag: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** A pull quote, with room for who said it. */
export const pullQuoteView: NodeViewConstructor = (node) => {
  const dom = element('div', boxStyles['pullQuote']);
  const stop = withWords(({ blocks }) =>
    dom.style.setProperty('--attribution-hint', JSON.stringify(blocks.attributionHint)),
  );
  return boxedView(node, {
    dom,
    contentDOM: dom,
    nameOf: ({ commands }) => commands.editor['pull-quote'].name,
    destroy: stop,
  });
};

/** An info box. */
export const infoBoxView: NodeViewConstructor = (node) => {
  const dom = element('section', boxStyles['infoBox']);
  const stop = withWords(({ blocks }) =>
    dom.style.setProperty('--title-hint', JSON.stringify(blocks.boxTitleHint)),
  );
  return boxedView(node, {
    dom,
    contentDOM: dom,
    nameOf: ({ commands }) => commands.editor['info-box'].name,
    destroy: stop,
  });
};

/** An entry of a live blog, its time above it as a button that changes it. */
export const liveEntryView: NodeViewConstructor = (node, view, getPos) => {
  const dom = element('section', boxStyles['liveEntry']);
  const contentDOM = element('div');
  const time = document.createElement('button');
  time.type = 'button';
  time.contentEditable = 'false';
  time.className = boxStyles['time'] ?? '';
  time.disabled = !view.editable;
  // The caret stays where it is, until the time is really asked for.
  time.addEventListener('mousedown', (event) => event.preventDefault());
  time.addEventListener('click', () => {
    if (selectNodeAt(view, getPos())) editorDialog.set('entry-time');
  });
  dom.append(time, contentDOM);
  let iso = '';
  const write = ({ blocks }: Strings) => {
    const words = iso === '' ? blocks.noTime : entryTimeInWords(iso);
    time.textContent = words;
    time.setAttribute('aria-label', blocks.entryTime(words));
  };
  return boxedView(node, {
    dom,
    contentDOM,
    nameOf: ({ commands }) => commands.editor['live-entry'].name,
    draw(now) {
      iso = String(now.attrs['time']);
      write(blockWords.get());
    },
    destroy: withWords(write),
  });
};

/** A table that can be wider than the sheet. */
export const tableView: NodeViewConstructor = (node) => {
  const dom = element('div', tableStyles['scroll']);
  const table = dom.appendChild(element('table', tableStyles['table']));
  const contentDOM = table.appendChild(element('tbody'));
  return boxedView(node, {
    dom,
    contentDOM,
    nameOf: ({ commands }) => commands.editor.table.name,
  });
};
