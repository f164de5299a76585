import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { DraftSession } from '../../drafts/draft-session';
import { useObserved } from '../../ui/observable';
import { findRequest } from './find-request';
import { followFieldsSteps } from './follow-fields-steps';
import { OpenFindBar } from './open-find-bar';
import { useFreshUndo } from './use-fresh-undo';

/** Find and replace in all fields of the article. */
export function FindBar(props: { editor: Editor; session: DraftSession }) {
  const { editor, session } = props;
  const request = useObserved(findRequest, (value) => value);
  const onReplaced = useFreshUndo(editor, session);
  // Also while the bar is closed: an undo may come much later.
  useEffect(() => followFieldsSteps(editor, session), [editor, session]);
  useEffect(() => () => findRequest.set(null), []);
  return (
    request !== null && (
      <OpenFindBar editor={editor} session={session} request={request} onReplaced={onReplaced} />
    )
  );
}
