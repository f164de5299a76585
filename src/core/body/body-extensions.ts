import type { AnyExtension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { HardBreak } from '@tiptap/extension-hard-break';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Text } from '@tiptap/extension-text';
import { Comment } from './marks/comment';
import { Isolate } from './marks/isolate';
import { Link } from './marks/link';
import { UnknownMark } from './marks/unknown-mark';
import { Attribution } from './nodes/attribution';
import { Blockquote } from './nodes/blockquote';
import { Document } from './nodes/document';
import { Embed } from './nodes/embed';
import { Footnote } from './nodes/footnote';
import { Heading } from './nodes/heading';
import { Image } from './nodes/image';
import { InfoBox } from './nodes/info-box';
import { BulletList, ListItem, OrderedList } from './nodes/lists';
import { LiveEntry } from './nodes/live-entry';
import { Paragraph } from './nodes/paragraph';
import { PullQuote } from './nodes/pull-quote';
import { Table, TableCell, TableHeader, TableRow } from './nodes/table';
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
  Attribution,
  Image,
  Embed,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  InfoBox,
  LiveEntry,
  HorizontalRule,
  HardBreak,
  Footnote,
  UnknownBlock,
  UnknownInline,
  Comment,
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
