import { describe, expect, it } from 'vitest';
import { isNetworkType, isOnNetwork } from './is-on-network';

describe('a folder on a network drive', () => {
  it.each([
    ['NFS', 0x6969],
    ['CIFS', 0xff534d42],
    ['CIFS on 32 bits', 0xff534d42 | 0],
    ['SMB 2', 0xfe534d42],
    ['FUSE', 0x65735546],
    ['9P', 0x01021997],
  ])('is known by its type: %s', (_, type) => expect(isNetworkType(type)).toBe(true));

  it.each([
    ['ext4', 0xef53],
    ['btrfs', 0x9123683e],
    ['xfs', 0x58465342],
    ['tmpfs', 0x01021994],
  ])('is not one of this machine: %s', (_, type) => expect(isNetworkType(type)).toBe(false));

  it.runIf(process.platform === 'linux')('is asked of the system', async () => {
    // The kernel's own list of processes is on no network.
    expect(await isOnNetwork('/proc')).toBe(false);
    expect(await isOnNetwork('/no/such/folder')).toBe(false);
  });
});
