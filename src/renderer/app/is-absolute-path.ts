/**
 * True for a path that does not depend on where a program was started: `/srv/desk`, `C:\desk`,
 * `\\server\desk`. The renderer has no `path` module, and the host may be any system.
 */
export function isAbsolutePath(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/]|\\\\[^\\])/u.test(path);
}
