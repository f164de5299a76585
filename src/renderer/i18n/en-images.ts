import { describeRefusal } from '#api/describe-refusal';
import { pixels } from './ar-images';
import { plural } from './plural';
import type { Strings } from './strings';

/** English words of pictures. */
export const enImages: Strings['images'] = {
  image: 'Picture',
  imageOf: (words) => `Picture: ${words}`,
  altIsMissing: 'Picture without alternative text',
  alt: 'Alternative text',
  altHint: 'Say what the picture shows, for those who do not see it',
  caption: 'Caption',
  captionHint: 'Caption of the picture',
  credit: 'Credit',
  creditHint: 'Where the picture is from, or who took it',
  replace: 'Replace the picture',
  remove: 'Delete the picture',
  editHint: 'Enter edits the words of the picture, Escape goes back to it',
  pixels,
  adding: (count) =>
    plural('en', count, { one: 'Adding the picture…', other: 'Adding # pictures…' }),
  leftOut: (count) =>
    plural('en', count, {
      one: 'The picture is not in the article, which was closed before it came. Add it again.',
      other:
        '# pictures are not in the article, which was closed before they came. Add them again.',
    }),
  missing: 'Not in the folder of pictures, or its file was changed',
  onWeb: 'A picture on the web; the preview and the page show it',
  drop: 'Drop the picture at its place in the article',
  shrunk: (name, before, after) =>
    `The picture “\u2068${name}\u2069” was larger than a page needs (${pixels(before)}); it is ${pixels(after)} now. Your own file is as it was.`,
  shrunkMany: (count) =>
    `${count} pictures were larger than a page needs and were made smaller. Your own files are as they were.`,
  refused: (name, code, detail) =>
    `“\u2068${name}\u2069”: ${describeRefusal(code, code === 'not-an-image' ? '' : detail, 'en')}`,
  lead: 'Lead picture',
  leadHint: 'Stands at the head of the page. Drop a picture here, or choose one.',
  choose: 'Choose a picture',
  zipped: 'The article and its pictures in one ZIP file.',
};
