import { wholeAddress } from '#core/typing/typed-address';

/**
 * The address on the clipboard; null when there is none, or when it may not be read without asking the
 * person at the keyboard: a proposal is not worth a question.
 */
export async function addressOnClipboard(): Promise<string | null> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every Chromium knows it, TypeScript does not
    const name = 'clipboard-read' as PermissionName;
    const { state } = await navigator.permissions.query({ name });
    return state === 'granted' ? wholeAddress(await navigator.clipboard.readText()) : null;
  } catch {
    return null;
  }
}
