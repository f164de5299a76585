import type { Editor } from '@tiptap/core';

/** What the toolbar shows of the selection. */
export interface ToolbarState {
  bold: boolean;
  italic: boolean;
  strike: boolean;
  superscript: boolean;
  subscript: boolean;
  link: boolean;
  isolate: boolean;
  bulletList: boolean;
  orderedList: boolean;
  blockquote: boolean;
  pullQuote: boolean;
  heading: number;
  ltr: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

/** Level of the heading that the selection is in; 0 when it is in none. */
function headingLevel(editor: Editor): number {
  return [2, 3, 4].find((level) => editor.isActive('heading', { level })) ?? 0;
}

/** Reads the toolbar's state from the editor. Cheap: it looks at the selection only. */
export function toolbarState(editor: Editor): ToolbarState {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    strike: editor.isActive('strike'),
    superscript: editor.isActive('superscript'),
    subscript: editor.isActive('subscript'),
    link: editor.isActive('link'),
    isolate: editor.isActive('isolate'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    blockquote: editor.isActive('blockquote'),
    pullQuote: editor.isActive('pullQuote'),
    heading: headingLevel(editor),
    ltr: editor.state.selection.$from.parent.attrs['dir'] === 'ltr',
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}
