import { statfs } from 'node:fs/promises';

/**
 * File systems of which Linux does not tell what other machines change, by the numbers of statfs(2) and
 * linux/magic.h; those that both lack, by the kernel's own source of the file system. FUSE stands for
 * many, sshfs and rclone among them; one that is local is only looked at in vain.
 */
const NETWORK_TYPES = new Set([
  0x6969, // NFS_SUPER_MAGIC
  0xff534d42, // CIFS_SUPER_MAGIC
  0xfe534d42, // SMB2_SUPER_MAGIC
  0x517b, // SMB_SUPER_MAGIC
  0x65735546, // FUSE_SUPER_MAGIC
  0x01021997, // V9FS_MAGIC
  0x00c36400, // CEPH_SUPER_MAGIC
  0x5346414f, // AFS_SUPER_MAGIC
  0x6b414653, // AFS_FS_MAGIC
  0x73757245, // CODA_SUPER_MAGIC
  0x564c, // NCP_SUPER_MAGIC
  0x01161970, // GFS2_MAGIC
  0x7461636f, // OCFS2_SUPER_MAGIC
  0x786f4256, // VBOXSF_SUPER_MAGIC
]);

/** @param type as `statfs` tells it on Linux */
export function isNetworkType(type: number): boolean {
  // On 32 bits, the numbers from 0x80000000 on come as negative ones.
  return NETWORK_TYPES.has(type >>> 0);
}

/**
 * True for a folder that other machines may change without this one being told. Only Linux has to be
 * asked: elsewhere the numbers mean something else.
 * @returns false also where it cannot be told
 */
export async function isOnNetwork(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const facts = await statfs(folder).catch(() => null);
  return facts !== null && isNetworkType(facts.type);
}
