import type { Editor } from '@tiptap/core';
import type { ArticleField } from '#core/article/notice';
import { findPlaceholders } from '#core/find/placeholders';
import type { DraftSession } from '../../drafts/draft-session';
import { showToast } from '../../ui/toast';
import { focusedSpot } from './focused-spot';
import { goToHit } from './go-to-hit';
import { compareSpots, type Hit, hitSpot } from './hit';
import { articlePassages, type Passage } from './passages';

function fieldOf(passage: Passage): ArticleField {
  return passage.kind === 'field' ? passage.place.field : 'body';
}

function placeholderHits(editor: Editor, session: DraftSession): Hit[] {
  return articlePassages(session.fields.get(), editor.state.doc).flatMap((passage) =>
    findPlaceholders(passage.text).map((match) => ({ passage, match })),
  );
}

/** Leads to the first place of a field that is still to be filled. */
export function goToPlaceholderIn(
  editor: Editor,
  session: DraftSession,
  field: ArticleField,
): void {
  const hit = placeholderHits(editor, session).find(({ passage }) => fieldOf(passage) === field);
  if (hit !== undefined) goToHit(editor, session, hit);
}

/** Leads from the caret to the next place that is still to be filled, or else to the first. */
export function goToPlaceholder(editor: Editor, session: DraftSession): void {
  const hits = placeholderHits(editor, session);
  const caret = focusedSpot(editor, session.fields.get());
  const next = hits.find((hit) => caret !== null && compareSpots(hitSpot(hit), caret) > 0);
  const hit = next ?? hits[0];
  if (hit !== undefined) goToHit(editor, session, hit);
  else {
    const kind = 'no-placeholder';
    showToast({ message: ({ find }) => find.noPlaceholder, about: session, kind });
  }
}
