import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { IsolatedRuns } from './isolated-runs';

const shown = (text: string) => renderToStaticMarkup(<IsolatedRuns text={text} />);

describe('text that is only shown', () => {
  it('has what would be out of order isolated', () => {
    expect(shown('لغة C++ في 2026-09-18، والهاتف +20 2 2577 1234.')).toBe(
      'لغة <bdi dir="ltr">C++</bdi> في <bdi dir="ltr">2026-09-18</bdi>،' +
        ' والهاتف <bdi dir="ltr">+20 2 2577 1234</bdi>.',
    );
    expect(shown('2026-09-18')).toBe('<bdi dir="ltr">2026-09-18</bdi>');
  });

  it.each(['من 10-12 شخصاً في Google', 'English copy: C++.', ''])('%j stays as it is', (text) =>
    expect(shown(text)).toBe(text),
  );
});
