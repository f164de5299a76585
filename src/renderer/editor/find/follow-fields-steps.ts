import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { DraftSession } from '../../drafts/draft-session';
import { changeFields, FieldsStep } from './fields-step';

/**
 * Changes the article's fields whenever a transaction of its body says so: a replacement, its undo, its
 * redo.
 * @returns ends it
 */
export function followFieldsSteps(editor: Editor, session: DraftSession): () => void {
  const onTransaction = ({ transaction }: { transaction: Transaction }) => {
    for (const step of transaction.steps) {
      if (step instanceof FieldsStep) session.update(changeFields(session.fields.get(), step));
    }
  };
  editor.on('transaction', onTransaction);
  return () => editor.off('transaction', onTransaction);
}
