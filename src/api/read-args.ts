import { z } from 'zod';
import { readArticle } from '#core/article/read-article';
import { ReadError } from '#core/article/read-error';
import type { DeskApi, HostApi } from './contract';
import { DeskError } from './desk-error';
import { DRAFT_ID } from './draft-id-pattern';
import {
  bulkPath,
  count,
  draftFilter,
  draftQuery,
  draftSelection,
  jobName,
  journalMark,
  stateChanges,
  trashName,
  versionName,
} from './arg-schemas';
import { LARGEST_EXPORT_MB } from './largest-picked';
import { journalRecord } from './journal-schema';
import { settingsSchema } from './settings';
import type { Call } from './wire';

/** A method of the contract. */
export type Method = keyof DeskApi | keyof HostApi;

/** 64 MB of text: far above any article, low enough to refuse a runaway client. */
const longText = z.string().max(64 * 1024 * 1024);
/** An article packed with its pictures, in base64: a third more than the bytes. */
const exportedText = z.string().max(LARGEST_EXPORT_MB * 1024 * 1024 * 1.5);
const draftId = z.string().regex(DRAFT_ID);
const revision = z.string().max(128);
const article = z.unknown().transform((data) => readArticle(data).article);
const format = z.enum(['text', 'html', 'json', 'docx']);
const picked = { name: z.string().max(1024), base64: longText };
const settingsChanges = z
  .object(
    Object.fromEntries(
      Object.entries(settingsSchema.shape).map(([key, schema]) => [
        key,
        schema.unwrap().optional(),
      ]),
    ),
  )
  .strict();

/** The arguments of every method; a method that is not listed here cannot be called. */
const argumentsOf: Record<Method, z.ZodType<unknown[]>> = {
  describeDesk: z.tuple([]),
  takeFolder: z.tuple([]),
  listDrafts: z.tuple([draftQuery]),
  libraryFacts: z.tuple([]),
  searchDrafts: z.tuple([z.string().max(1000), draftFilter, z.number().int().min(0), count]),
  createDraft: z.tuple([z.union([z.null(), article]), z.enum(['blank', 'import', 'copy'])]),
  openDraft: z.tuple([draftId]),
  saveDraft: z.tuple([draftId, revision, article, journalMark.nullable()]),
  journalDraft: z.tuple([draftId, journalRecord]),
  acceptRecovery: z.tuple([draftId]),
  duplicateDraft: z.tuple([draftId]),
  readState: z.tuple([draftId]),
  changeState: z.tuple([draftId, stateChanges]),
  deleteDraft: z.tuple([draftId]),
  undeleteDraft: z.tuple([draftId]),
  listTrash: z.tuple([]),
  restoreTrashed: z.tuple([trashName]),
  emptyTrash: z.tuple([z.array(trashName).max(100_000).nullable()]),
  listVersions: z.tuple([draftId]),
  readVersion: z.tuple([draftId, versionName]),
  restoreVersion: z.tuple([draftId, revision, versionName]),
  replaceDraft: z.tuple([
    draftId,
    revision,
    article,
    z.enum(['restore', 'merge']),
    z.union([z.null(), article]),
  ]),
  addImage: z.tuple([z.object(picked)]),
  missingImages: z.tuple([z.array(z.string().max(1024)).max(10_000)]),
  importArticle: z.tuple([
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('text'), text: longText }),
      z.object({ kind: z.literal('file'), ...picked }),
    ]),
    format.nullable(),
  ]),
  exportDraft: z.tuple([draftId, format.exclude(['text'])]),
  noteExport: z.tuple([draftId, revision]),
  exportDrafts: z.tuple([jobName, draftSelection, format.exclude(['text']), bulkPath]),
  backUp: z.tuple([jobName, bulkPath]),
  restoreBackup: z.tuple([jobName, bulkPath]),
  cancelJob: z.tuple([jobName]),
  previewArticle: z.tuple([article]),
  readSettings: z.tuple([]),
  changeSettings: z.tuple([settingsChanges]),
  pickFile: z.tuple([]),
  saveFile: z.tuple([
    z.object({
      name: z.string().min(1).max(255),
      mediaType: z.string().max(100),
      encoding: z.enum(['utf8', 'base64']),
      content: exportedText,
    }),
  ]),
  pickFolder: z.tuple([]),
  openLink: z.tuple([z.string().max(8192)]),
  flushed: z.tuple([z.number().int(), z.boolean()]),
};

/** True for the name of a method of the contract. */
function isMethod(name: string): name is Method {
  return Object.hasOwn(argumentsOf, name);
}

/**
 * Validates a call from outside, once, at the edge.
 * @returns the arguments, read
 * @throws DeskError `invalid` when the method or its arguments are not the contract's; the reader's
 *   own code when an article among them cannot be read
 */
export function readArgs(call: Call): unknown[] {
  if (!isMethod(call.method)) throw new DeskError('invalid', call.method);
  try {
    return argumentsOf[call.method].parse(call.args);
  } catch (error) {
    if (error instanceof ReadError) throw new DeskError(error.code, error.detail);
    if (!(error instanceof z.ZodError)) throw error;
    throw new DeskError('invalid', `${call.method}: ${z.prettifyError(error)}`);
  }
}
