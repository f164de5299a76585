import { isIsoDate } from '#core/article/is-iso-date';
import type { WordProperties } from '#core/formats/docx/word-document';
import { shownLine } from '#core/body/shown-text';
import type { NamedImage } from './word-images';
import type { WordParts } from './word-package';
import { readPart } from './word-xml';

/** Names of the properties that the program gives its files. */
export const PROPERTY = {
  /** The program's own sign; its value is the language of the copy. */
  own: 'muharrir-language',
  slug: 'muharrir-slug',
  /** With a number behind it: a date and the words for it. */
  date: 'muharrir-date-',
  /** With a number behind it: the file of a picture that is not in this one, and the words for it. */
  image: 'muharrir-image-',
} as const;

/** The value of a property for a date: the date itself, a space, the words. */
export function datePropertyValue({ words, iso }: { words: string; iso: string }): string {
  return `${iso} ${words}`;
}

function readDateProperty(value: string): { words: string; iso: string }[] {
  const [iso = ''] = value.split(' ', 1);
  return isIsoDate(iso) ? [{ iso, words: value.slice(iso.length + 1) }] : [];
}

/** The value of a property for a picture: its file, a space, the words, which begin with a bracket. */
export function imagePropertyValue({ file, words }: NamedImage): string {
  return `${file} ${words}`;
}

function readImageProperty(value: string): NamedImage[] {
  const at = value.indexOf(' [');
  return at === -1 ? [] : [{ file: value.slice(0, at), words: value.slice(at + 1) }];
}

/** The custom properties of a file, in their order. */
function customProperties(parts: WordParts): [name: string, value: string][] {
  const part = readPart(parts, 'docProps/custom.xml');
  return Array.from(part?.getElementsByTagName('property') ?? [], (property) => [
    property.getAttribute('name') ?? '',
    property.textContent ?? '',
  ]);
}

/**
 * Reads the properties of a Word file.
 * @returns with them, whether the program itself wrote the file, and the language if it did, else ""
 */
export function readWordProperties(parts: WordParts): {
  own: boolean;
  language: string;
  properties: WordProperties;
  /** Pictures that are not in the file. */
  images: NamedImage[];
} {
  const core = readPart(parts, 'docProps/core.xml');
  const coreText = (name: string) =>
    shownLine(core?.getElementsByTagName(name)[0]?.textContent ?? '');
  const custom = customProperties(parts);
  const named = new Map(custom);
  const language = named.get(PROPERTY.own);
  return {
    own: language !== undefined,
    language: language ?? '',
    properties: {
      title: coreText('dc:title'),
      creator: coreText('dc:creator').replaceAll(/\s+/gu, ' ').trim(),
      slug: shownLine(named.get(PROPERTY.slug) ?? ''),
      dates: custom
        .filter(([name]) => name.startsWith(PROPERTY.date))
        .flatMap(([, value]) => readDateProperty(value)),
    },
    images: custom
      .filter(([name]) => name.startsWith(PROPERTY.image))
      .flatMap(([, value]) => readImageProperty(value)),
  };
}
