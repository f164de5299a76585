import { useEffect, useState } from 'react';
import type { ExportFormat } from '#api/contract';
import { imagesOf } from '#core/images/images-of';
import { desk } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';

/** The pictures of an article that is about to go out. */
export interface ExportedImages {
  /** Names of the files that are missing or damaged. */
  missing: string[];
  /** True for a format that goes out packed with its pictures. */
  zipped: (format: ExportFormat) => boolean;
}

/** Looks after the pictures of a draft once, when its export begins. */
export function useExportedImages(session: DraftSession): ExportedImages {
  const [files] = useState(() => imagesOf(session.article()));
  const [missing, setMissing] = useState<string[]>([]);
  useEffect(() => {
    let current = true;
    if (files.length === 0) return undefined;
    desk.missingImages(files).then(
      (found) => current && setMissing(found),
      // The export itself says why the desk does not answer.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [files]);
  return {
    missing,
    zipped: (format) => format !== 'docx' && files.length > missing.length,
  };
}
