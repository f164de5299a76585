import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskError } from '#api/desk-error';
import { closeToastsAbout, showToast } from '../ui/toast';
import { showDraftToast } from './draft-toast';
import { libraryOfMocks, opened } from './testing/library-of-mocks';

vi.mock('../ui/toast', () => ({ showToast: vi.fn(), closeToastsAbout: vi.fn() }));

const value = { message: () => 'استُعيدت' };

/** What the messages are about that were shown, and those that were withdrawn. */
const shown = () => vi.mocked(showToast).mock.calls.map(([{ about }]) => about);
const withdrawn = () => vi.mocked(closeToastsAbout).mock.calls.map(([about]) => about);

describe('a message about the open draft', () => {
  beforeEach(() => void vi.clearAllMocks());

  it('with an undo goes at the first change', async () => {
    const { library } = libraryOfMocks();
    await library.open('a');
    showDraftToast(library, value, 'change');
    expect([shown().length, withdrawn().length]).toEqual([1, 0]);
    opened(library).update({ headline: 'كُتب بعدها' });
    opened(library).update({ headline: 'كُتب بعدها بقليل' });
    expect(withdrawn()).toEqual(shown());
  });

  it('goes when the draft is opened anew, before the next one comes', async () => {
    const { library } = libraryOfMocks();
    await library.open('a');
    showDraftToast(library, value, 'change');
    await library.open('b');
    expect(withdrawn()).toEqual(shown());
    showDraftToast(library, value, 'trouble');
    expect(withdrawn()).toHaveLength(1);
  });

  it('goes when a save is refused that says the opposite, and not for a change', async () => {
    const { library, desk } = libraryOfMocks();
    await library.open('a');
    showDraftToast(library, value, 'trouble');
    opened(library).update({ headline: 'عنوان' });
    await opened(library).flush();
    expect(withdrawn()).toEqual([]);
    desk.saveDraft.mockRejectedValueOnce(new DeskError('stale'));
    opened(library).update({ headline: 'عنوان آخر' });
    await opened(library).flush();
    expect(withdrawn()).toEqual(shown());
  });

  it('is not shown without a draft', () => {
    showDraftToast(libraryOfMocks().library, value, 'change');
    expect(shown()).toEqual([]);
  });
});
