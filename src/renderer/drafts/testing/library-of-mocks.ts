import { vi } from 'vitest';
import type { OpenedDraft } from '#api/contract';
import { Library } from '../library';
import { openedDraft } from './fake-desk';
import { memoryStorage } from './memory-storage';

/** A draft of this name as a desk opens it. */
export const draft = (id: string): OpenedDraft => {
  const read = openedDraft({ id, revision: `of-${id}` });
  return { ...read, article: { ...read.article, id } };
};

/** A library over a desk that does everything it is asked to. */
export function libraryOfMocks() {
  const storage = memoryStorage();
  const desk = {
    createDraft: vi.fn(() => Promise.resolve(draft('new'))),
    openDraft: vi.fn((id: string) => Promise.resolve(draft(id))),
    saveDraft: vi.fn(() => Promise.resolve({ revision: 'saved', modifiedAt: '' })),
    journalDraft: vi.fn(() => Promise.resolve<'kept' | 'gap'>('kept')),
    duplicateDraft: vi.fn(() => Promise.resolve(draft('copy'))),
    acceptRecovery: vi.fn(() => Promise.resolve()),
    deleteDraft: vi.fn(() => Promise.resolve()),
    undeleteDraft: vi.fn((id: string) => Promise.resolve(draft(id))),
  };
  const lastDraft = { recall: vi.fn(() => Promise.resolve<string | null>(null)), keep: vi.fn() };
  return { library: new Library(desk, storage, lastDraft), desk, storage, lastDraft };
}

/** The draft that is open. */
export function opened(library: Library) {
  const session = library.session.get();
  if (session === null) throw new Error('no draft is open');
  return session;
}
