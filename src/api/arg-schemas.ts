import { z } from 'zod';
import { DRAFT_ID } from './draft-id-pattern';
import { DRAFT_ORDERS, DRAFT_STATUSES } from './draft-types';

const time = z.iso.datetime().nullable();

export const count = z.number().int().min(0).max(1000);

export const draftFilter = z.strictObject({
  status: z.enum(DRAFT_STATUSES).nullable(),
  tag: z.string().max(1000).nullable(),
  pinned: z.boolean(),
  from: time,
  until: time,
});

export const draftQuery = z.strictObject({
  filter: draftFilter,
  order: z.enum(DRAFT_ORDERS),
  offset: z.number().int().min(0),
  count,
});

export const stateChanges = z.strictObject({
  status: z.enum(DRAFT_STATUSES).optional(),
  pinned: z.boolean().optional(),
});

export const journalMark = z.strictObject({
  opening: z.string().regex(/^[A-Za-z0-9-]{1,64}$/u),
  sequence: z.number().int().min(1),
});

/** Names that the desk gave out: they become parts of a path. */
export const versionName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,127}$/u);
export const trashName = z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/u);

export const jobName = z.string().regex(/^[A-Za-z0-9-]{1,64}$/u);
export const bulkPath = z.string().min(1).max(4096);

export const draftSelection = z.union([
  z.strictObject({ ids: z.array(z.string().regex(DRAFT_ID)).max(100_000) }),
  z.strictObject({ filter: draftFilter }),
]);
