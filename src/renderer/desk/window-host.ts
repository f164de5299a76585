import type { HostApi } from '#api/contract';

/** The host's services, the same for the window in Electron and in a browser. */
export type WindowHost = HostApi;
