import { describe, expect, it, vi } from 'vitest';
import type { DeskInfo } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { deskInfoStore } from './desk-info';

const info = (heldBy: string | null): DeskInfo => ({
  version: '1',
  folder: '/srv/desk',
  heldBy,
  settingsTrouble: null,
  images: '/image-files/key/',
});

describe('what the desk says of its folder', () => {
  it('is asked for, and stays when the desk does not answer', async () => {
    const describeDesk = vi.fn(() => Promise.resolve(info('layla@desk-3')));
    const store = deskInfoStore({ describeDesk, takeFolder: vi.fn() });
    expect(store.current.get()).toBeNull();
    await store.load();
    describeDesk.mockRejectedValue(new DeskError('disconnected'));
    await store.load();
    expect(store.current.get()?.heldBy).toBe('layla@desk-3');
  });

  it('follows when the folder is taken over, and not when that is refused', async () => {
    const takeFolder = vi.fn(() => Promise.reject<DeskInfo>(new DeskError('locked')));
    const describeDesk = vi.fn(() => Promise.resolve(info('layla@desk-3')));
    const store = deskInfoStore({ describeDesk, takeFolder });
    await store.load();
    describeDesk.mockResolvedValue(info('omar@desk-4'));
    await expect(store.take()).rejects.toThrow('locked');
    expect(store.current.get()?.heldBy).toBe('omar@desk-4');
    takeFolder.mockResolvedValue(info(null));
    await store.take();
    expect(store.current.get()?.heldBy).toBeNull();
  });
});
