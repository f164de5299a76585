import type { AnyExtension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Text } from '@tiptap/extension-text';
import { Isolate } from './marks/isolate';
import { Link } from './marks/link';
import { UnknownMark } from './marks/unknown-mark';
import { Blockquote } from './nodes/blockquote';
import { Heading } from './nodes/heading';
import { BulletList, ListItem, OrderedList } from './nodes/lists';
import { Paragraph } from './nodes/paragraph';
import { PullQuote } from './nodes/pull-quote';
import { UnknownBlock, UnknownInline } from './nodes/unknown';
import { UnknownAttributes } from './unknown-attributes';

/** Every node and mark that news copy can have: what the editor, the writers and the readers share. */
export const bodyExtensions: AnyExtension[] = [
  Document,
  Text,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  PullQuote,
  HorizontalRule,
  HardBreak,
  UnknownBlock,
  UnknownInline,
  Link,
  Isolate,
  Bold,
  Italic,
  Strike,
  Subscript,
  Superscript,
  UnknownMark,
  UnknownAttributes,
];
