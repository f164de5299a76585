// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyExtensions } from './body-extensions';
import { type BodyNode, paragraphNode, textNode } from './body-json';
import { writeBodyHtml } from './write-html';
import { isBodyDoc } from './body-json';

let editor: Editor | null = null;
afterEach(() => editor?.destroy());

/** An editor with the caret at a word. */
function open(word: string, ...content: BodyNode[]): Editor {
  editor = new Editor({ extensions: bodyExtensions, content: { type: 'doc', content } });
  editor.state.doc.descendants((node, position) => {
    const at = node.text?.indexOf(word) ?? -1;
    if (at !== -1)
      editor?.commands.setTextSelection({ from: position + at, to: position + at + word.length });
  });
  return editor;
}

function html({ state }: Editor): string {
  const doc: unknown = state.doc.toJSON();
  return isBodyDoc(doc) ? writeBodyHtml(doc).replaceAll('\n', '') : '';
}

const list: BodyNode = {
  type: 'bulletList',
  content: [{ type: 'listItem', content: [paragraphNode('بند')] }],
};

describe('a box around blocks', () => {
  it('goes around and away again, the caret where it was', () => {
    const opened = open('ثان', paragraphNode('أول'), paragraphNode('ثان'));
    const before = html(opened);
    expect(opened.commands.toggleInfoBox()).toBe(true);
    expect(html(opened)).toBe('<p>أول</p><div class="info-box"><p>ثان</p></div>');
    expect(
      opened.state.doc.textBetween(opened.state.selection.from, opened.state.selection.to),
    ).toBe('ثان');
    expect(opened.commands.toggleInfoBox()).toBe(true);
    expect(html(opened)).toBe(before);
    opened.state.doc.check();
  });

  it('goes around a whole list, which cannot hold it', () => {
    const opened = open('بند', list);
    expect(opened.commands.toggleLiveEntry('2024-03-05T13:10:00+03:00')).toBe(true);
    expect(html(opened)).toMatch(/^<div class="live-entry"><time [^>]+>13:10<\/time><ul>/u);
    expect(opened.commands.toggleLiveEntry('')).toBe(true);
    expect(html(opened)).toBe('<ul><li><p>بند</p></li></ul>');
  });

  it('is no pull quote around what cannot be said', () => {
    const opened = open('بند', list);
    expect(opened.can().togglePullQuote()).toBe(false);
    expect(opened.commands.togglePullQuote()).toBe(false);
    expect(html(opened)).toBe('<ul><li><p>بند</p></li></ul>');
  });
});

describe('an attribution', () => {
  it('is added once, and stays as a paragraph when the quote goes', () => {
    const opened = open('قول', paragraphNode('قول'));
    expect(opened.commands.goToAttribution()).toBe(false);
    opened.chain().togglePullQuote().goToAttribution().insertContent('قائل').run();
    expect(opened.commands.goToAttribution()).toBe(true);
    opened.commands.insertContent('ه');
    expect(html(opened)).toBe(
      '<blockquote class="pull-quote"><p>قول</p><footer>قائله</footer></blockquote>',
    );
    expect(opened.commands.togglePullQuote()).toBe(true);
    expect(html(opened)).toBe('<p>قول</p><p>قائله</p>');
    opened.state.doc.check();
  });
});

describe('what is put in', () => {
  it('is refused where an attribute says what none may', () => {
    const { schema } = open('', paragraphNode(''));
    const check = (type: string, attrs: object) => () =>
      schema.nodeFromJSON({ type, attrs }).check();
    expect(check('image', { file: '../a.jpg' })).toThrow(RangeError);
    expect(check('image', { file: 'a.jpg', width: -1 })).toThrow(RangeError);
    expect(check('embed', { url: 'javascript:alert(1)' })).toThrow(RangeError);
    expect(check('footnote', { text: 7 })).toThrow(RangeError);
    expect(check('tableCell', { colspan: 0 })).toThrow(RangeError);
    expect(check('liveEntry', { time: 'أمس' })).toThrow(RangeError);
    expect(check('liveEntry', { time: '2024-03-05' })).toThrow(RangeError);
  });
});

it('clears the look of words and nothing that they say', () => {
  const kept = [
    { type: 'isolate', attrs: { dir: 'ltr' } },
    { type: 'comment', attrs: { id: 'c1', text: 'سر', at: '', by: '' } },
    { type: 'link', attrs: { href: 'https://example.com' } },
    { type: 'unknownMark', attrs: { original: { type: 'glow' } } },
  ];
  const looks = ['bold', 'italic', 'strike', 'superscript'].map((type) => ({ type }));
  const content = [textNode('+961 1', [...kept, ...looks])];
  const opened = open('+961 1', { type: 'paragraph', content });
  opened.commands.unsetAllMarks();
  const marks = opened.state.doc.nodeAt(1)?.marks.map(({ type }) => type.name) ?? [];
  expect(marks.toSorted()).toEqual(kept.map(({ type }) => type).toSorted());
});

describe('a comment', () => {
  const comment = { id: 'c1', text: 'سر', at: '2024-03-05T11:30:00.000Z', by: '' };

  it('lies on words, beside others, until it is taken away', () => {
    const opened = open('الوزير', {
      type: 'paragraph',
      content: [textNode('قال '), textNode('الوزير', [{ type: 'bold' }])],
    });
    const before = opened.state.doc;
    opened.commands.addComment(comment);
    opened.commands.addComment({ ...comment, id: 'c2' });
    const marks = () =>
      opened.state.doc
        .nodeAt(5)
        ?.marks.map(({ type, attrs }): unknown[] => [type.name, attrs['id'], attrs['text']]);
    expect(marks()).toEqual([
      ['comment', 'c1', 'سر'],
      ['comment', 'c2', 'سر'],
      ['bold', undefined, undefined],
    ]);
    expect(opened.commands.changeComment('c1', 'جديد')).toBe(true);
    expect(marks()).toContainEqual(['comment', 'c1', 'جديد']);
    expect(opened.getHTML()).not.toMatch(/سر|جديد|c1/u);
    opened.chain().removeComment('c1').removeComment('c2').run();
    expect(opened.state.doc.eq(before)).toBe(true);
    expect(opened.commands.removeComment('c1')).toBe(false);
  });

  it('is refused where it would lie on nothing', () => {
    const image: BodyNode = { type: 'image', attrs: { file: 'أ.jpg' } };
    const opened = open('', paragraphNode('قال'), image);
    opened.commands.setNodeSelection(5);
    expect(opened.state.selection.empty).toBe(false);
    expect(opened.commands.addComment(comment)).toBe(false);
    opened.commands.selectAll();
    expect(opened.commands.addComment(comment)).toBe(true);
    opened.state.doc.check();
  });

  it('lies on all the cells that are selected', () => {
    const cell = (text: string): BodyNode => ({
      type: 'tableCell',
      content: [paragraphNode(text)],
    });
    const row = { type: 'tableRow', content: [cell('أول'), cell('')] };
    const opened = open('', { type: 'table', content: [row] });
    opened.commands.setCellSelection({ anchorCell: 2, headCell: 9 });
    expect(opened.commands.addComment(comment)).toBe(true);
    expect(opened.state.doc.nodeAt(4)?.marks[0]?.attrs).toMatchObject(comment);
  });
});
