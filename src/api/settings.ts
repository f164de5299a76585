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
  /** Typing aids; each is one step of undo. */
  aidPunctuation: z.boolean().default(true),
  aidQuotes: z.boolean().default(true),
  aidWaw: z.boolean().default(true),
  aidEllipsis: z.boolean().default(true),
  aidSpaces: z.boolean().default(true),
  aidAutoformat: z.boolean().default(true),
  aidLinks: z.boolean().default(true),
  /** Runs of Latin letters and numbers that would show wrongly are isolated while they are typed. */
  aidIsolate: z.boolean().default(true),
  /** Digits as they are typed, or all of one system. */
  aidDigits: z.enum(['typed', 'latin', 'arabic']).default('typed'),
  /** Size of the sheet, in percent. */
  zoom: z.number().int().min(70).max(200).default(100),
  /** The line that is written stays in the middle of the window. */
  typewriter: z.boolean().default(false),
  /** Paragraphs but the one that is written step back. */
  dimOthers: z.boolean().default(false),
  previewWidth: z.enum(['phone', 'tablet', 'desktop']).default('phone'),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
