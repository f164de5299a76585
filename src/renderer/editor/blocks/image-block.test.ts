// @vitest-environment happy-dom
import { getSchema } from '@tiptap/core';
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { Document } from '@tiptap/extension-document';
import { Text } from '@tiptap/extension-text';
import { expect, it } from 'vitest';
import { ImageBlock } from './image-block';

it('without its view asks for no file, and loses nothing', () => {
  const schema = getSchema([Document, Text, ImageBlock]);
  const attrs = { file: 'a-8b0d77c58b7b.png', alt: 'جسر', caption: 'الجسر', credit: 'وكالة' };
  const image = schema.nodeFromJSON({ type: 'image', attrs: { ...attrs, width: 4, height: 3 } });
  const page = document.createElement('div');
  page.append(DOMSerializer.fromSchema(schema).serializeNode(image));
  expect(page.querySelector('[src]')).toBeNull();
  expect(DOMParser.fromSchema(schema).parse(page).firstChild?.toJSON()).toEqual(image.toJSON());
});
