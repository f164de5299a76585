import { isImageName } from '#core/images/image-name';
import { deskInfo } from '../desk/connection';
import { useObserved } from '../ui/observable';

/** Where the window shows a picture from; null until the desk has said it, and for any other file. */
export function useImageAddress(file: string): string | null {
  const folder = useObserved(deskInfo.current, (info) => info?.images ?? null);
  return folder === null || !isImageName(file) ? null : `${folder}${encodeURIComponent(file)}`;
}
