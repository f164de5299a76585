import { useMemo, useState } from 'react';
import type { ImportSource, PickedFile } from '#api/contract';
import type { FormatName } from '#core/formats/reading';
import type { ImportRequest } from './use-reading';

/** Wait after the last key before typed text is read, in milliseconds. */
const TYPING_PAUSE = 350;

/** What lies in the import dialog: text, or a file instead of it. */
export interface ImportInput {
  text: string;
  file: PickedFile | null;
  /** What the desk is to read now; null while there is nothing. */
  request: ImportRequest | null;
  /** @param pasted true for text that came at once: it is read at once */
  setText: (text: string, pasted: boolean) => void;
  setFile: (file: PickedFile | null) => void;
  /** Reads the same again, as a format of the editor's choosing. */
  readAs: (format: FormatName) => void;
  /** Forgets all of it: it has become a draft. */
  clear: () => void;
}

/**
 * Keeps what is being brought in, also while the dialog is closed: text that was pasted and not
 * imported is there again the next time.
 * @param source what the dialog is opened with; null opens it with the text that it had
 */
export function useImportRequest(isOpen: boolean, source: ImportSource | null): ImportInput {
  const [text, setText] = useState('');
  const [file, setFile] = useState<PickedFile | null>(null);
  const [format, setFormat] = useState<FormatName | null>(null);
  const [wait, setWait] = useState(0);

  // What the dialog was opened with, so that every opening is noticed once; undefined when closed.
  const opening = isOpen ? source : undefined;
  const [noticed, setNoticed] = useState<ImportSource | null | undefined>(undefined);
  if (noticed !== opening) {
    setNoticed(opening);
    setFormat(null);
    setWait(0);
    // Opened with nothing, the dialog has what it had: a review is not lost by closing it.
    if (opening?.kind === 'file') setFile(opening);
    if (opening?.kind === 'text') {
      setFile(null);
      setText(opening.text);
    }
  }

  const request = useMemo<ImportRequest | null>(() => {
    if (!isOpen) return null;
    if (file !== null) {
      const { name, base64 } = file;
      return { source: { kind: 'file', name, base64 }, format, wait: 0 };
    }
    return text.trim() === '' ? null : { source: { kind: 'text', text }, format, wait };
  }, [isOpen, text, file, format, wait]);

  return {
    text,
    file,
    request,
    setText(value, pasted) {
      setText(value);
      setFormat(null);
      setWait(pasted ? 0 : TYPING_PAUSE);
    },
    setFile(value) {
      setFile(value);
      setFormat(null);
    },
    readAs: setFormat,
    clear() {
      setText('');
      setFile(null);
      setFormat(null);
    },
  };
}
