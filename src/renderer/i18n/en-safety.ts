import { isolated } from './isolated';
import type { Strings } from './strings';

/** English words of the section. */
export const enSafety: Strings['safety'] = {
  wrong: {
    diskFull: 'The disk is full, so the draft was not saved.',
    noPermission: 'Writing to the draft’s file or its folder is not allowed, so it was not saved.',
    folderGone:
      'The drafts folder is not in its place: a drive was unplugged, or the folder was moved. The draft was not saved.',
    locked: (holder) =>
      holder === ''
        ? 'The drafts folder is in use by another program, so the draft was not saved.'
        : `The drafts folder is in use by another program (${isolated(holder)}), so the draft was not saved.`,
    stale: 'This draft changed outside this window, so yours was not written over it.',
    notFound:
      'The draft’s file is not in its place: it may have been deleted or moved. The draft is not saved now.',
    damaged: 'The draft’s file on disk is damaged; the sound text is in this window.',
  },
  kept: {
    journal:
      'Everything you type is recorded on disk as you go: it is not lost if the window closes or the program stops.',
    memory: 'What you typed since the last save is in this window alone: keep it open.',
    window: 'Keep the window open until what is in it is saved.',
  },
  next: {
    diskFull: 'Free some space, and saving resumes by itself.',
    noPermission: 'Allow writing there, and saving resumes by itself.',
    folderGone: 'Bring the drive or the folder back, and saving resumes by itself.',
    locked: 'Close the other program, and saving resumes by itself.',
    stale: 'Compare the two and merge them, or keep both.',
    damaged:
      'Save what is here as a new draft, or save a copy. The damaged file was left as it is.',
    notFound: 'Save yours as a new draft, or put the file back, and saving resumes.',
  },
  compare: 'Compare and merge',
  recovered: (moment) =>
    `This draft got back what was unsaved when the program stopped (last typed: ${moment}).`,
  recoveredBesides: (moment) =>
    `These words were unsaved when the program stopped (last typed: ${moment}). They stand in a draft of their own because the original had changed elsewhere; nothing in it was touched.`,
  showBefore: 'Show the version before',
  openOriginal: 'Open the original draft',
  accept: 'Got it',
  held: (holder) =>
    `The drafts folder is open for editing elsewhere (${isolated(holder)}), so drafts are read-only here. Close the program there to edit here.`,
  heldStill: (holder) =>
    `The drafts folder is still open for editing elsewhere (${isolated(holder)}), so drafts are read-only here. Close the program there, then try again.`,
  heldReason: 'Drafts are read-only here: their folder is open for editing elsewhere.',
  take: 'Edit here now',
};
