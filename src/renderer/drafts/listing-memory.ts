import { z } from 'zod';
import { DRAFT_ORDERS, DRAFT_STATUSES, type DraftOrder } from '#api/draft-types';
import { type ListingFilter, NO_FILTER } from './listing-filter';

/** Where the library's order and filter outlive a reload of the window. */
const KEY = 'muharrir.library';

const day = z.iso.date().nullable();

const span = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('any') }),
  z.object({
    kind: z.literal('recent'),
    days: z.union([z.literal(1), z.literal(7), z.literal(30)]),
  }),
  z.object({ kind: z.literal('between'), from: day, until: day }),
]);

/** One value that is none costs itself alone. */
const remembered = z.object({
  order: z.enum(DRAFT_ORDERS).catch('newest'),
  status: z.enum(DRAFT_STATUSES).nullable().catch(NO_FILTER.status),
  tag: z.string().nullable().catch(NO_FILTER.tag),
  span: span.catch(NO_FILTER.span),
});

/** The library's order and filter. */
export interface ListingChoice {
  order: DraftOrder;
  filter: ListingFilter;
}

/** What was chosen before a reload of the window; the usual where nothing was, or cannot be read. */
export function recallChoice(storage: Pick<Storage, 'getItem'>): ListingChoice {
  try {
    const read = remembered.parse(JSON.parse(storage.getItem(KEY) ?? '{}'));
    const { order, ...filter } = read;
    return { order, filter };
  } catch {
    return { order: 'newest', filter: NO_FILTER };
  }
}

/** Remembers what is chosen now. */
export function keepChoice(storage: Pick<Storage, 'setItem'>, choice: ListingChoice): void {
  storage.setItem(KEY, JSON.stringify({ order: choice.order, ...choice.filter }));
}
