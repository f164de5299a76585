// Plain JavaScript, because the launchers in `scripts/` ask it before anything is built.

/**
 * Whether a window can be shown: on Linux only in a desktop session.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}
