import type { DraftState } from '#api/draft-types';
import { overlay } from '../app/overlay';
import { desk } from '../desk/connection';
import { unlessHeld } from '../desk/unless-held';
import type { Strings } from '../i18n/strings';
import { closeToastsAbout, showToast } from '../ui/toast';
import { showDraftToast } from './draft-toast';
import { asRefusal, type Library } from './library';

/** What can be done with a draft of the library, from its line, its menu or the inspector. */
export interface DraftActions {
  open: (id: string) => void;
  /** Opens a draft with its earlier versions. */
  showVersions: (id: string) => void;
  duplicate: (id: string) => void;
  /** Changes what the desk knows of a draft that is not in the article. */
  changeState: (id: string, changes: Partial<DraftState>) => void;
  /** Puts a draft into the trash and offers to take it out again. */
  remove: (id: string) => void;
}

/** What the messages with an undo are about: drafts in the trash. */
const inTrash = {};

/** Takes back the offers to undo: the trash was emptied or changed by hand, and they may be void. */
export function withdrawUndo(): void {
  closeToastsAbout(inTrash);
}

/** The actions on the drafts of a library; what is refused is said above the sheet. */
export function draftActions(library: Library): DraftActions {
  const removeWithUndo = async (id: string) => {
    if (!(await library.remove(id))) return;
    showToast({
      message: ({ drafts }) => drafts.removed,
      undo: () => void library.restore(id),
      about: inTrash,
    });
  };
  const duplicate = async (id: string) => {
    // It looks like its original in the list: one should know which of the two is open.
    const message = ({ drafts }: Strings) => drafts.duplicated;
    if (await library.duplicate(id)) showDraftToast(library, { message }, 'trouble');
  };
  const change = (id: string, changes: Partial<DraftState>) => {
    desk.changeState(id, changes).catch((error: unknown) => library.refusal.set(asRefusal(error)));
  };
  const openVersions = async (id: string) => {
    if (await library.open(id)) overlay.set('history');
  };
  return {
    open: (id) => void library.open(id),
    showVersions: (id) => void openVersions(id),
    duplicate: (id) => unlessHeld(() => void duplicate(id)),
    changeState: (id, changes) => unlessHeld(() => change(id, changes)),
    remove: (id) => unlessHeld(() => void removeWithUndo(id)),
  };
}
