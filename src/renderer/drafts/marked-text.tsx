import type { Snippet } from '#api/draft-types';

/** A passage with what was found in it marked. */
export function MarkedText(props: { text: string; hits: Snippet['hits'] }) {
  const { text, hits } = props;
  const pieces = hits.map(({ from, to }, index) => ({
    before: text.slice(index === 0 ? 0 : (hits[index - 1]?.to ?? 0), from),
    hit: text.slice(from, to),
    from,
  }));
  return (
    <>
      {pieces.map(({ before, hit, from }) => (
        <span key={from}>
          {before}
          <mark>{hit}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.to ?? 0)}
    </>
  );
}
