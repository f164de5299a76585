// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { type Fragment, type Node, Slice } from '@tiptap/pm/model';
import { ReplaceStep } from '@tiptap/pm/transform';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '#api/settings';
import { bodyExtensions } from '#core/body/body-extensions';
import { knownBody } from '#core/body/known-body';
import { isolateBody } from '#core/copy/isolate-body';
import { arbitraryBody } from '#core/testing/arbitrary-body';
import { editorSettings } from '../editor-settings';
import { AutoIsolate } from './auto-isolate';

let editor: Editor | null = null;

function editing(): Editor {
  editor = new Editor({
    extensions: [...bodyExtensions, UndoRedo, AutoIsolate],
    content: '<p></p>',
  });
  return editor;
}

/** The runs of a body with their marks; tables put themselves right when they come in. */
function runsOf(doc: Node): unknown[] {
  const runs: unknown[] = [];
  doc.descendants((node) => {
    if (node.isText) runs.push(node.toJSON());
  });
  return runs;
}

afterEach(() => {
  editor?.destroy();
  editorSettings.set(defaultSettings);
});

describe('what is isolated', () => {
  it('is the same in a body that is put in and in one that is imported', () => {
    const { view, schema } = editing();
    const putIn = (content: Fragment) => {
      const { tr } = view.state;
      view.dispatch(tr.step(new ReplaceStep(0, tr.doc.content.size, new Slice(content, 0, 0))));
    };
    fc.assert(
      fc.property(arbitraryBody, (any) => {
        const body = knownBody(any);
        putIn(schema.nodeFromJSON(body).content);
        expect(runsOf(view.state.doc)).toEqual(runsOf(schema.nodeFromJSON(isolateBody(body))));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'رقم +961-1-234567 أو +961 1 234567 ثم',
    'لغة C++ و C# في 2023-09-18، بنسبة 12.5% ثم -5%',
    'شركات Google، Apple، Meta وغيرها',
    'من 10-12 شخصا وفاز 2-1 و#tag ثم @handle، U.S. قال',
    'موقع https://x.org/خبر-جديد ثم $5 million',
  ])('is the same in a line that is typed and in one that is imported: %s', (text) => {
    const { view, schema } = editing();
    for (const letter of text) view.dispatch(view.state.tr.insertText(letter));
    const paragraph = {
      type: 'paragraph',
      attrs: { dir: 'rtl' },
      content: [{ type: 'text', text }],
    };
    const imported = isolateBody({ type: 'doc', content: [paragraph] });
    expect(view.state.doc.toJSON()).toEqual(schema.nodeFromJSON(imported).toJSON());
  });
});
