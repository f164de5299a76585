import { showToast } from '../../ui/toast';
import { copyText } from './copy-text';

/** Puts the address of a link on the clipboard, as it is stored, and says so. */
export function copyAddress(href: string): void {
  copyText(href);
  showToast({ message: (strings) => strings.copyLinks.copied, kind: 'copied' });
}
