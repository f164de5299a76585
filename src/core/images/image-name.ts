import { isImageFile } from '../body/image-file';
import { safeStem, utf8Length } from '../formats/safe-stem';
import { IMAGE_KINDS, type ImageKind } from './image-facts';

/** Digits of the hash in a name; the longer form where another picture has the shorter name. */
const SHORT_HASH = 12;
const LONG_HASH = 24;

const HASH = /-([0-9a-f]{12}|[0-9a-f]{24})\.[a-z]+$/u;

const EXTENSIONS = Object.values(IMAGE_KINDS).flatMap(({ extensions }) => extensions);

/** Names that are devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Most bytes of UTF-8 that file systems take as a name. */
const LONGEST_NAME = 255;

/**
 * The name under which a picture is kept: readable, and for the same bytes always the same.
 * @param given what its file was called; "" for one that has no name
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param clash true for the longer form
 */
export function imageName(given: string, hash: string, kind: ImageKind, clash: boolean): string {
  const dot = given.lastIndexOf('.');
  // Joiners are no help in a name, and lost by who types it.
  const text = (dot > 0 ? given.slice(0, dot) : given).replaceAll(/[\u200C\u200D]/gu, '');
  const stem = safeStem(text) || 'image';
  const digits = hash.slice(0, clash ? LONG_HASH : SHORT_HASH);
  return `${stem}-${digits}.${IMAGE_KINDS[kind].extensions[0]}`;
}

/** True for the plain name of a picture's file; nothing else is ever made a part of a path. */
export function isImageName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return (
    dot > 0 &&
    EXTENSIONS.includes(name.slice(dot + 1).toLowerCase()) &&
    isImageFile(name) &&
    !DEVICE.test(name.split('.')[0] ?? '') &&
    utf8Length(name) <= LONGEST_NAME
  );
}

/** What a name says of the hash of its bytes: the first digits; null when it says nothing. */
export function hashInName(name: string): string | null {
  return HASH.exec(name)?.[1] ?? null;
}
