import { memo, type ReactNode } from 'react';
import { foreignRuns } from '#core/copy/foreign-runs';

/** Arabic copy, or numbers alone, which stand among the Arabic words of the window. */
function isReadFromRight(text: string): boolean {
  return /\p{sc=Arab}/u.test(text) || !/\p{L}/u.test(text);
}

/**
 * Plain text that is only shown, with its Latin runs and numbers isolated as they are in the copy that
 * comes of it: «C++» and telephone numbers stand in their order.
 */
export const IsolatedRuns = memo(function IsolatedRuns({ text }: { text: string }) {
  if (!isReadFromRight(text)) return text;
  const shown: ReactNode[] = [];
  let end = 0;
  for (const { from, to, dir, isWrong } of foreignRuns(text, 'rtl')) {
    if (!isWrong) continue;
    shown.push(
      text.slice(end, from),
      <bdi key={from} dir={dir}>
        {text.slice(from, to)}
      </bdi>,
    );
    end = to;
  }
  return [...shown, text.slice(end)];
});
