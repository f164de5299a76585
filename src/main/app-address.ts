/** The scheme under which the window's page is served; standard and secure, as `https` is. */
export const APP_SCHEME = 'muharrir';

/** Where the built page lives. */
export const APP_PAGE = `${APP_SCHEME}://app/`;

/** Pages of the live preview lie under this path. */
export const PREVIEW_PATH = '/preview/';

/**
 * The address that the window loads: the built page or, only in a program that is not packaged, the
 * development server that `ELECTRON_RENDERER_URL` names.
 */
export function pageAddress(packaged: boolean, developmentServer: string | undefined): string {
  return packaged || developmentServer === undefined ? APP_PAGE : developmentServer;
}

/** Scheme and host of an address; null for text that is no address. */
function originOf(address: string): string | null {
  // `URL.origin` is "null" for schemes that the URL standard does not list.
  return URL.canParse(address) ? `${new URL(address).protocol}//${new URL(address).host}` : null;
}

/** True when both addresses have the same scheme, host and port. */
export function isSameOrigin(address: string, other: string): boolean {
  const origin = originOf(address);
  return origin !== null && origin === originOf(other);
}

/** True when both addresses name the same page, whatever their fragments. */
export function isSamePage(address: string, other: string): boolean {
  const strip = (text: string) =>
    URL.canParse(text) ? new URL(text).href.replace(/#.*$/su, '') : text;
  return strip(address) === strip(other);
}

/** True for an address of the live preview. */
export function isPreviewAddress(address: string): boolean {
  return isSameOrigin(address, APP_PAGE) && new URL(address).pathname.startsWith(PREVIEW_PATH);
}
