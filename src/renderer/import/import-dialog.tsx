import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { ImportSource, PickedFile } from '#api/contract';
import { describeRefusal } from '#api/describe-refusal';
import type { Article } from '#core/article/article';
import { host } from '../desk/connection';
import { readPickedFile } from '../desk/read-picked-file';
import { asRefusal, type Refusal } from '../drafts/library';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ArticleSummary } from './article-summary';
import styles from './import-dialog.module.css';
import { ImportSourceArea } from './import-source';
import { PieceList } from './piece-list';
import { useImportRequest } from './use-import-request';
import { type ImportRequest, useReading } from './use-reading';
import { useReview } from './use-review';

/** Refusals of a format: the same words may still be read as plain text. */
const READABLE_AS_TEXT = new Set<Refusal['code']>(['broken-json', 'not-an-article', 'wrong-type']);

/** What happened to a request besides its reading. */
interface Outcome {
  request: ImportRequest | null;
  notPicked?: Refusal;
  creation?: 'under way' | 'refused';
}

/**
 * Brings an article in: what is pasted or chosen is read at once, shown piece by piece with the field
 * that each goes to, and becomes a draft only when the editor says so.
 */
export function ImportDialog(props: {
  isOpen: boolean;
  onClose: () => void;
  /** What the dialog is opened with: a dropped file, or null for what is pasted into it. */
  source: ImportSource | null;
  /** Creates the draft; false when that was refused. */
  onCreate: (article: Article) => Promise<boolean>;
}) {
  const { isOpen, onClose, source, onCreate } = props;
  const strings = useStrings();
  const language = useLanguage();
  const input = useImportRequest(isOpen, source);
  const { reading, refusal: notRead, pending } = useReading(input.request);
  const review = useReview(reading);
  // What happened to a request is forgotten with it.
  const [last, setLast] = useState<Outcome | null>(null);
  const outcome = last?.request === input.request ? last : null;
  const refusal = outcome?.notPicked ?? notRead;
  const ready = review !== null && !pending;

  async function take(pick: () => Promise<PickedFile | null>): Promise<void> {
    try {
      const file = await pick();
      if (file !== null) input.setFile(file);
    } catch (error) {
      setLast({ request: input.request, notPicked: asRefusal(error) });
    }
  }

  async function create(): Promise<void> {
    // The button stays enabled meanwhile: disabled, it would lose the focus to the page behind.
    if (!ready || outcome?.creation === 'under way') return;
    const { request } = input;
    setLast({ request, creation: 'under way' });
    const created = await onCreate(review.article);
    setLast(created ? null : { request, creation: 'refused' });
    if (!created) return;
    review.reset();
    input.clear();
    onClose();
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.code.endsWith('Enter') && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void create();
    }
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    // Before the button that has the focus takes the Enter for its own.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpen]);

  return (
    <Dialog
      title={strings.import.title}
      size="large"
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <output className={styles['state']}>
            {pending && strings.import.reading}
            {outcome?.creation === 'under way' && strings.import.creating}
            {!pending && review !== null && review.moved > 0 && (
              <>
                {strings.import.changed(review.moved)}
                <Button look="link" onPress={review.reset}>
                  {strings.import.reset}
                </Button>
              </>
            )}
          </output>
          <Button onPress={onClose}>{strings.app.cancel}</Button>
          <Button
            look="primary"
            isDisabled={!ready}
            onPress={() => void create()}
            shortcut={{ code: 'Enter', mod: true }}
            data-testid="import-confirm"
          >
            {strings.import.confirm}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        {refusal !== null && (
          <Alert words={describeRefusal(refusal.code, refusal.detail, language)}>
            {READABLE_AS_TEXT.has(refusal.code) && (
              <Button look="outline" onPress={() => input.readAs('text')}>
                {strings.import.readAsText}
              </Button>
            )}
          </Alert>
        )}
        {outcome?.creation === 'refused' && <Alert words={strings.import.notCreated} />}
        <div className={styles['work']} data-review={review !== null || undefined}>
          {review !== null && <PieceList review={review} />}
          {review !== null && (
            <ArticleSummary article={review.article} notices={reading?.notices ?? []} />
          )}
          <ImportSourceArea
            input={input}
            onPick={() => void take(() => host.pickFile())}
            onFile={(file) => void take(() => readPickedFile(file))}
          />
        </div>
      </div>
    </Dialog>
  );
}

function Alert(props: { words: string; children?: ReactNode }) {
  return (
    <div className={styles['alert']} role="alert">
      <TriangleAlert size={18} aria-hidden />
      <p>{props.words}</p>
      {props.children}
    </div>
  );
}
