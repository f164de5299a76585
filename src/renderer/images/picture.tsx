import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import { keptImages } from './kept-images';
import styles from './picture.module.css';
import { useImageAddress } from './use-image-address';

/** A picture of the drafts or, where its file is missing or damaged, its name on a calm ground. */
export function Picture(props: {
  file: string;
  alt: string;
  /** Size of the original in pixels, 0 when it is not known: keeps its place while it loads. */
  width?: number;
  height?: number;
}) {
  const { file, alt, width = 0, height = 0 } = props;
  const strings = useStrings().images;
  const address = useImageAddress(file);
  const kept = useObserved(keptImages, (count) => count);
  const [broken, setBroken] = useState({ address: '', kept });
  const [, name = file] = /^https?:\/\/([^/]+)/u.exec(file) ?? [];
  if (address === null || (broken.address === address && broken.kept === kept)) {
    const isOnWeb = name !== file;
    return (
      <div className={styles['missing']} data-testid="no-picture">
        <ImageOff size={26} aria-hidden />
        <strong dir="ltr">{name}</strong>
        <span>{isOnWeb ? strings.onWeb : strings.missing}</span>
      </div>
    );
  }
  return (
    <img
      className={styles['picture']}
      src={address}
      alt={alt}
      draggable={false}
      onError={() => setBroken({ address, kept })}
      {...(width > 0 && height > 0 && { width, height })}
    />
  );
}
