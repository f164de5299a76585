import { EditorState } from '@tiptap/pm/state';
import { history, undo } from '@tiptap/pm/history';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { paragraphNode, textNode } from '#core/body/body-json';
import { bodySchema } from '#core/body/body-schema';
import { holdUnknown } from '#core/body/hold-unknown';
import { findWords } from '#core/find/find-words';
import { arbitraryArticle } from '#core/testing/arbitrary-article';
import { changeFields, FieldsStep } from './fields-step';
import { articlePassages, bodyPassages, type Passage } from './passages';
import { replaceHits } from './replace-hits';

function find(passages: readonly Passage[], text: string) {
  const strict = { matchCase: false, matchHarakat: false, exactLetters: false, wholeWord: false };
  const search = findWords({ isPattern: false, ...strict, text });
  return passages.flatMap((passage) =>
    (search?.(passage.text) ?? []).map((match) => ({ passage, match })),
  );
}

const stateOf = (content: object[]) =>
  EditorState.create({
    doc: bodySchema.nodeFromJSON({ type: 'doc', content }),
    plugins: [history()],
  });

function replaced(content: object[], text: string, words: string): unknown[] {
  const state = stateOf(content);
  const hits = find(bodyPassages(state.doc), text);
  const tr = replaceHits(
    state,
    hits.map((hit) => ({ hit, words })),
  );
  return tr.doc.child(0).children.map((node): unknown => node.toJSON());
}

describe('replacing', () => {
  it('keeps the formatting of the first letter, and a link only when it holds all', () => {
    const bold = { type: 'bold' };
    const link = { type: 'link', attrs: { href: 'https://example.org' } };
    const content = (...runs: object[]) => [{ type: 'paragraph', content: runs }];
    expect(
      replaced(content(textNode('جسر', [bold]), textNode(' قديم')), 'جسر قديم', 'نفق'),
    ).toMatchObject([{ text: 'نفق', marks: [bold] }]);
    expect(replaced(content(textNode('زر '), textNode('جسر', [link])), 'زر جسر', 'نفق')).toEqual([
      { type: 'text', text: 'نفق' },
    ]);
    expect(
      replaced(content(textNode('جسر', [link]), textNode(' قديم')), 'جسر', 'نفق'),
    ).toMatchObject([{ text: 'نفق', marks: [{ type: 'link' }] }, { text: ' قديم' }]);
  });

  it('takes words out, and puts line ends in as breaks', () => {
    expect(replaced([paragraphNode('جسر قديم')], ' قديم', '')).toMatchObject([{ text: 'جسر' }]);
    expect(replaced([paragraphNode('أ-ب')], '-', '\n')).toMatchObject([
      { text: 'أ' },
      { type: 'hardBreak' },
      { text: 'ب' },
    ]);
  });

  it('takes a footnote away with the last of its words', () => {
    const footnote = (text: string) => ({ type: 'footnote', attrs: { text } });
    const content = (...runs: object[]) => [{ type: 'paragraph', content: runs }];
    const notes = content(
      textNode('أ'),
      footnote('مصدر '),
      textNode('ب'),
      footnote('مصدر'),
      footnote('مصدر آخر'),
      textNode('مصدر'),
    );
    expect(replaced(notes, 'مصدر', '')).toMatchObject([
      { text: 'أب' },
      { type: 'footnote', attrs: { text: ' آخر' } },
    ]);
  });

  it('changes the fields with the body, and one undo changes both back', () => {
    let state = stateOf([paragraphNode('جسر')]);
    let article = { ...blankArticle(''), headline: 'جسر وجسر', tags: ['نهر', 'جسر'] };
    const before = article;
    const dispatch = (tr: EditorState['tr']) => {
      state = state.apply(tr);
      for (const step of tr.steps) {
        if (step instanceof FieldsStep) article = { ...article, ...changeFields(article, step) };
      }
    };
    const hits = find(articlePassages(article, state.doc), 'جسر');
    expect(hits).toHaveLength(4);
    dispatch(
      replaceHits(
        state,
        hits.map((hit) => ({ hit, words: 'نفق' })),
      ),
    );
    expect(article).toMatchObject({ headline: 'نفق ونفق', tags: ['نهر', 'نفق'] });
    expect(state.doc.textContent).toBe('نفق');
    // What somebody has changed since then is left alone.
    article = { ...article, tags: ['نهر', 'قناة'] };
    undo(state, dispatch);
    expect(article).toEqual({ ...before, tags: ['نهر', 'قناة'] });
    expect(state.doc.textContent).toBe('جسر');
  });

  it('finds its places in any article, and undoes itself', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.constantFrom('ا', 'ل', 'و', ' ', '1'), (article, words) => {
        const state = EditorState.create({
          doc: bodySchema.nodeFromJSON(holdUnknown(article.body).body),
          plugins: [history()],
        });
        const hits = find(articlePassages(article, state.doc), words);
        for (const { passage, match } of hits) {
          if (passage.kind !== 'text') continue;
          const [from, to] = [passage.from + match.from, passage.from + match.to];
          expect(state.doc.textBetween(from, to)).toBe(passage.text.slice(match.from, match.to));
        }
        let after = state.apply(
          replaceHits(
            state,
            hits.map((hit) => ({ hit, words: 'ظظ' })),
          ),
        );
        undo(after, (tr) => {
          after = after.apply(tr);
        });
        expect(after.doc.eq(state.doc)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
