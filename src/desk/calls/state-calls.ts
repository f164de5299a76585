import type { DeskApi } from '#api/contract';
import type { DeskParts } from '../desk-parts';
import { notYet } from '../not-yet';

type StateCalls = Pick<
  DeskApi,
  | 'duplicateDraft'
  | 'changeState'
  | 'deleteDraft'
  | 'undeleteDraft'
  | 'listTrash'
  | 'restoreTrashed'
  | 'emptyTrash'
>;

/** Where a draft stands, and its way into the trash and out of it. */
export function stateCalls({ store }: DeskParts): StateCalls {
  return {
    duplicateDraft: notYet,
    changeState: notYet,
    deleteDraft: (id) => store.delete(id),
    undeleteDraft: (id) => store.undelete(id),
    listTrash: notYet,
    restoreTrashed: notYet,
    emptyTrash: notYet,
  };
}
