import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyDoc, type BodyNode, paragraphNode, textNode } from '../body/body-json';
import { bodySchema } from '../body/body-schema';
import { bodyText } from '../body/body-text';
import { knownBody } from '../body/known-body';
import { arbitraryBody } from '../testing/arbitrary-body';
import { isolateBody } from './isolate-body';

const bold = { type: 'bold' };
const ltr = { type: 'isolate', attrs: { dir: 'ltr' } };

function bodyOf(...content: BodyNode[]): BodyDoc {
  return { type: 'doc', content };
}

function lineOf(...content: BodyNode[]): BodyDoc {
  return bodyOf({ type: 'paragraph', attrs: { dir: 'rtl' }, content });
}

/** The body without what isolates, in the form in which ProseMirror keeps runs. */
function withoutIsolates(body: BodyDoc): unknown {
  const isolate = bodySchema.marks['isolate'];
  const bare = (node: BodyNode): BodyNode => ({
    ...node,
    ...(node.marks && { marks: node.marks.filter(({ type }) => type !== isolate?.name) }),
    ...(node.content && { content: node.content.map(bare) }),
  });
  return bodySchema.nodeFromJSON(bare(body)).toJSON();
}

describe('isolateBody', () => {
  it('isolates what would show in a wrong order, whatever marks it has', () => {
    const body = lineOf(
      textNode('رقم +961 ', [bold]),
      textNode('1 234567 ثم '),
      textNode('C++', [bold]),
      { type: 'hardBreak' },
      textNode('في 2023-09-18 بنسبة 12.5%'),
    );
    expect(isolateBody(body)).toEqual(
      lineOf(
        textNode('رقم ', [bold]),
        textNode('+961 ', [ltr, bold]),
        textNode('1 234567', [ltr]),
        textNode(' ثم '),
        textNode('C++', [ltr, bold]),
        { type: 'hardBreak' },
        textNode('في '),
        textNode('2023-09-18', [ltr]),
        textNode(' بنسبة 12.5%'),
      ),
    );
  });

  it('goes into every block, and by the direction of each', () => {
    const cell = (content: BodyNode[]) => ({ type: 'tableCell', content });
    const body = bodyOf(paragraphNode('The C++ word #وسم', 'ltr'), {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell([paragraphNode('-5%')])] }],
    });
    const [english, table] = isolateBody(body).content;
    expect(english?.content).toEqual([
      textNode('The C++ word '),
      textNode('#وسم', [{ type: 'isolate', attrs: { dir: 'rtl' } }]),
    ]);
    expect(table?.content?.[0]?.content?.[0]?.content?.[0]?.content).toEqual([
      textNode('-5%', [ltr]),
    ]);
  });

  it('leaves isolates, and has one reach over the whole of its run', () => {
    const whole = lineOf(textNode('شركة '), textNode('Google', [ltr]), textNode(' أمس'));
    expect(isolateBody(whole)).toEqual(whole);
    const part = lineOf(textNode('لغة '), textNode('C+', [ltr]), textNode('+ 17 ثم'));
    expect(isolateBody(part)).toEqual(
      lineOf(textNode('لغة '), textNode('C++ 17', [ltr]), textNode(' ثم')),
    );
  });

  it('changes no word and nothing but isolates, and is done once and for all', () => {
    fc.assert(
      fc.property(arbitraryBody, (any) => {
        const body = knownBody(any);
        const isolated = isolateBody(body);
        expect(bodyText(isolated)).toBe(bodyText(body));
        expect(withoutIsolates(isolated)).toEqual(withoutIsolates(body));
        expect(knownBody(isolated)).toEqual(isolated);
        expect(isolateBody(isolated)).toEqual(isolated);
      }),
    );
  });
});
