import { z } from 'zod';
import { DRAFT_ID } from './draft-id-pattern';

/** What an editor can set, shared by both hosts. One line per setting: its type and its default. */
export const settingsSchema = z.object({
  language: z.enum(['ar', 'en']).default('ar'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Absolute path of the drafts folder; null for the default one. */
  draftsFolder: z.string().nullable().default(null),
  libraryOpen: z.boolean().default(true),
  inspectorOpen: z.boolean().default(true),
  /** The draft that was opened last, in whatever folder: the next start opens it again. */
  lastDraft: z.string().regex(DRAFT_ID).nullable().default(null),
  /** What all versions of all drafts may take on disk, in megabytes. */
  historyMegabytes: z.number().int().min(10).max(100_000).default(500),
  previewWidth: z.enum(['phone', 'tablet', 'desktop']).default('phone'),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
