import type { AnyExtension } from '@tiptap/core';
import { ListKeymap } from '@tiptap/extension-list';
import { Dropcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { bodyExtensions } from '#core/body/body-extensions';
import { Image } from '#core/body/nodes/image';
import { BlockViews } from './blocks/block-views';
import { ImageBlock } from './blocks/image-block';
import { ImageFiles } from './blocks/image-files';
import { PlainLines } from './blocks/plain-lines';
import { SlashMenuPlugin } from './blocks/slash-menu-plugin';
import { AutoIsolate } from './caret/auto-isolate';
import { CaretKeys } from './caret/caret-keys';
import { CellDirections } from './caret/cell-directions';
import { ContainerDirections } from './caret/container-directions';
import { DirectionKeys } from './caret/direction-keys';
import { FreshSelection } from './caret/fresh-selection';
import { GapCursor } from './caret/gap-cursor';
import { CurrentBlock } from './comfort/current-block';
import { CommandKeys } from './commands/command-keys';
import { UnusedKeys } from './commands/unused-keys';
import { CommentMarks } from './comments/comment-marks';
import { FindMarks } from './find/find-marks';
import { PlaceholderMarks } from './find/placeholder-marks';
import { LinkTyping } from './links/link-typing';
import { CleanCopy } from './paste/clean-copy';
import { CleanPaste } from './paste/clean-paste';
import { Autoformat } from './typing/autoformat';
import { TypingAids } from './typing/typing-aids';

/**
 * The shared schema of the body, and what only an editor needs.
 * @param placeholder asked whenever an empty body is drawn
 */
export function editorExtensions(placeholder: () => string): AnyExtension[] {
  return [
    ...bodyExtensions.map((extension) => (extension.name === Image.name ? ImageBlock : extension)),
    ImageFiles,
    PlainLines,
    ListKeymap,
    UndoRedo,
    Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
    GapCursor,
    Placeholder.configure({ placeholder }),
    FreshSelection,
    CommandKeys,
    CaretKeys,
    DirectionKeys,
    ContainerDirections,
    CellDirections,
    AutoIsolate,
    TypingAids,
    Autoformat,
    LinkTyping,
    CleanPaste,
    CleanCopy,
    BlockViews,
    SlashMenuPlugin,
    FindMarks,
    PlaceholderMarks,
    CommentMarks,
    CurrentBlock,
    UnusedKeys,
  ];
}
