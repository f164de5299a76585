import { FileText, FolderOpen } from 'lucide-react';
import { type ClipboardEvent, useEffect, useRef } from 'react';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './import-dialog.module.css';
import type { ImportInput } from './use-import-request';

/** The paste area, or the file that takes its place, and the way to choose one. */
export function ImportSourceArea(props: {
  input: ImportInput;
  onPick: () => void;
  onFile: (file: File) => void;
}) {
  const { input, onPick, onFile } = props;
  const strings = useStrings().import;
  const pasted = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);
  // The first thing an editor does here is to paste. The dialog takes the focus first.
  useEffect(() => {
    const frame = requestAnimationFrame(() => area.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  function onPaste(event: ClipboardEvent): void {
    const file = event.clipboardData.files[0];
    pasted.current = file === undefined;
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  }

  return (
    <section className={styles['source']} aria-label={strings.text}>
      {input.file === null ? (
        <textarea
          ref={area}
          className={styles['text']}
          aria-label={strings.text}
          placeholder={strings.textHint}
          dir="rtl"
          lang="ar"
          spellCheck={false}
          value={input.text}
          onPaste={onPaste}
          onChange={({ target }) => {
            input.setText(target.value, pasted.current);
            pasted.current = false;
          }}
          data-testid="import-text"
        />
      ) : (
        <p className={styles['file']}>
          <FileText size={18} aria-hidden />
          <bdi>{input.file.name}</bdi>
        </p>
      )}
      <div className={styles['choices']}>
        <Button look="outline" icon={<FolderOpen size={16} aria-hidden />} onPress={onPick}>
          {strings.chooseFile}
        </Button>
        {input.file === null ? (
          <span className={styles['hint']}>{strings.fileHint}</span>
        ) : (
          <Button look="link" onPress={() => input.setFile(null)}>
            {strings.pasteInstead}
          </Button>
        )}
      </div>
    </section>
  );
}
