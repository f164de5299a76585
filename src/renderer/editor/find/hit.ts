import type { Mappable } from '@tiptap/pm/transform';
import type { FieldPlace } from '#core/find/field-texts';
import type { Passage } from './passages';

/** A place in the open article. */
export interface Hit<M extends { from: number; to: number } = { from: number; to: number }> {
  passage: Passage;
  /** Where in the passage's text. */
  match: M;
}

/** The field's place in the window, the line of the field, the place in the line; compared in turn. */
export type Spot = readonly [number, number, number];

const FIELDS: FieldPlace['field'][] = [
  'kicker',
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'sources',
  'relatedLinks',
  'leadImage',
  'category',
  'tags',
  'notes',
];
/** After the dateline. */
const BODY = FIELDS.indexOf('dateline') + 0.5;

const PARTS = ['place', 'agency', 'alt', 'caption', 'credit'];

/** A place in the copy by its position. */
export function bodySpot(position: number, offset = 0): Spot {
  return [BODY, position, offset];
}

/** A place in a field. */
export function fieldSpot(place: FieldPlace, offset: number): Spot {
  const line = 'index' in place ? place.index : 'part' in place ? PARTS.indexOf(place.part) : 0;
  return [FIELDS.indexOf(place.field), line, offset];
}

/** Where a hit begins. */
export function hitSpot({ passage, match }: Hit): Spot {
  if (passage.kind === 'field') return fieldSpot(passage.place, match.from);
  if (passage.kind === 'attribute') return bodySpot(passage.from, match.from);
  return bodySpot(passage.from + match.from);
}

/** Less than 0 when the first spot comes before the second, 0 when they are one. */
export function compareSpots(one: Spot, other: Spot): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/**
 * The hit that follows a spot, or stands at it, or else the first one.
 * @returns its index; -1 when there are no hits
 */
export function hitFrom(hits: readonly Hit[], spot: Spot): number {
  const index = hits.findIndex((hit) => compareSpots(hitSpot(hit), spot) >= 0);
  return index === -1 && hits.length > 0 ? 0 : index;
}

/**
 * The positions of a hit in the copy as it is now; null when it is not in the copy, or gone.
 * @param mapping the changes since the hit was found
 */
export function rangeInBody(
  { passage, match }: Hit,
  mapping: Mappable,
): { from: number; to: number } | null {
  if (passage.kind === 'field') return null;
  const [start, end] =
    passage.kind === 'attribute'
      ? [passage.from, passage.from + 1]
      : [passage.from + match.from, passage.from + match.to];
  const from = mapping.map(start, 1);
  const to = mapping.map(end, -1);
  return from < to ? { from, to } : null;
}
