// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { holdUnknown } from '#core/body/hold-unknown';
import { ar } from '../../i18n/ar';
import { en } from '../../i18n/en';
import { editorExtensions } from '../editor-extensions';
import { blockWords } from './block-words';

const poll = {
  type: 'poll',
  content: [{ type: 'choice', content: [{ type: 'text', text: 'نعم' }] }],
};

function sheet(): HTMLElement {
  const { body } = holdUnknown({
    type: 'doc',
    content: [
      poll,
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'قبل ' }, { type: 'sticker' }],
      },
    ],
  });
  const editor = new Editor({ extensions: editorExtensions(() => ''), content: body });
  onTestFinished(() => editor.destroy());
  return editor.view.dom;
}

describe('what a newer program wrote', () => {
  afterEach(() => blockWords.set(ar));

  it('has a name and shows its words, in the copy and within a line', () => {
    const [block, inline] = sheet().querySelectorAll('[role=group]');
    expect(block?.getAttribute('aria-label')).toBe('عنصر محفوظ كما هو');
    expect(block?.textContent).toBe('عنصر محفوظ كما هونعم');
    expect(inline?.getAttribute('aria-label')).toBe('عنصر محفوظ كما هو');
    expect(inline?.textContent).toBe('عنصر محفوظ كما هو');
  });

  it('is named in the language of the interface', () => {
    const dom = sheet();
    blockWords.set(en);
    expect(dom.querySelector('[role=group]')?.getAttribute('aria-label')).toBe(
      'Element kept as it is',
    );
  });
});
