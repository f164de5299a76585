import { Braces, FileCode, FileText } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { ExportFormat } from '#api/contract';
import { exportName } from '#core/formats/export-name';
import type { DraftSession } from '../drafts/draft-session';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { fieldDirection } from '../ui/field-direction';
import { useObserved } from '../ui/observable';
import { ExportChoice } from './export-choice';
import styles from './export-dialog.module.css';
import { ExportMissing } from './export-missing';
import { ExportOutcome } from './export-outcome';
import { useExportedImages } from './use-exported-images';
import { useExport } from './use-export';

const CHOICES: { format: ExportFormat; icon: ReactNode }[] = [
  { format: 'html', icon: <FileCode size={22} aria-hidden /> },
  { format: 'docx', icon: <FileText size={22} aria-hidden /> },
  { format: 'json', icon: <Braces size={22} aria-hidden /> },
];

/** Takes the draft out of the house: says what it lacks, then exports it as a page or as JSON. */
export function ExportDialog(props: {
  isOpen: boolean;
  onClose: () => void;
  session: DraftSession;
}) {
  // Each opening is a new export, with nothing left of the last one.
  return props.isOpen && <OpenDialog onClose={props.onClose} session={props.session} />;
}

function OpenDialog(props: { onClose: () => void; session: DraftSession }) {
  const { onClose, session } = props;
  const strings = useStrings();
  const { state, run } = useExport(session);
  const stem = useObserved(session.fields, exportName);
  const images = useExportedImages(session);
  return (
    <Dialog
      title={strings.export.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <ExportOutcome state={state} />
          <Button onPress={onClose}>{strings.app.close}</Button>
        </>
      }
    >
      <div className={styles['body']}>
        <ExportMissing session={session} missingImages={images.missing} onClose={onClose} />
        <FileName session={session} stem={stem} />
        <div className={styles['choices']}>
          {CHOICES.map(({ format, icon }) => (
            <ExportChoice
              key={format}
              format={format}
              icon={icon}
              name={strings.export[format]}
              hint={strings.export[`${format}Hint`]}
              fileName={`${stem}.${images.zipped(format) ? 'zip' : format}`}
              {...(images.zipped(format) && { more: strings.images.zipped })}
              onPress={() => void run(format)}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** The slug, of which the file's name is made: it can be set here. */
function FileName(props: { session: DraftSession; stem: string }) {
  const { session, stem } = props;
  const { fileName, fileNameHint } = useStrings().export;
  const slug = useObserved(session.fields, (article) => article.slug);
  const id = useId();
  return (
    <div className={styles['name']}>
      <label htmlFor={id}>{fileName}</label>
      <input
        id={id}
        dir={fieldDirection(slug, stem)}
        value={slug}
        placeholder={stem}
        readOnly={session.readOnly}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => session.update({ slug: target.value })}
        data-testid="export-slug"
      />
      <p id={`${id}-hint`}>{fileNameHint}</p>
    </div>
  );
}
