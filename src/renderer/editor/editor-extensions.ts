import type { AnyExtension } from '@tiptap/core';
import { ListKeymap } from '@tiptap/extension-list';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { bodyExtensions } from '#core/body/body-extensions';

/**
 * The shared schema of the body, and what only an editor needs.
 * @param placeholder asked whenever an empty body is drawn
 */
export function editorExtensions(placeholder: () => string): AnyExtension[] {
  return [
    ...bodyExtensions,
    ListKeymap,
    UndoRedo,
    Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
    Gapcursor,
    Placeholder.configure({ placeholder }),
  ];
}
