import { FolderOpen, Files } from 'lucide-react';
import { describeRefusal } from '#api/describe-refusal';
import type { OverlayProps } from '../app/overlay';
import { useFolderHeld } from '../desk/folder-held';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useObserved } from '../ui/observable';
import { bulkFilesOf, isImported } from './bulk-file';
import { bulkJobs, sayIfClosed, waitingFiles } from './bulk-jobs';
import styles from './bulk.module.css';
import type { ImportState } from './file-import';
import { JobProgress } from './job-progress';
import { Outcome, RefusalAlert } from './outcome';
import { pickFiles } from './pick-files';
import { SkippedList } from './skipped-list';
import { TakesFocus } from './takes-focus';

const job = bulkJobs.import;

async function choose(kind: 'files' | 'folder'): Promise<void> {
  const files = await pickFiles(kind);
  if (files.length > 0) waitingFiles.set(bulkFilesOf(files));
}

async function start(): Promise<void> {
  const files = waitingFiles.get();
  if (files === null || files.length === 0) return;
  const result = await job.run(files);
  if (result === null) return;
  // Others may have been dropped since: they wait.
  if (waitingFiles.get() === files) waitingFiles.set([]);
  sayIfClosed('bulk-import', ({ bulk }) => bulk.import.finished(result.added));
}

/** Many files become drafts: chosen, or dropped on the window. */
export function BulkImportDialog(props: OverlayProps) {
  return props.isOpen && <OpenDialog {...props} />;
}

function OpenDialog({ onClose, library }: OverlayProps) {
  const strings = useStrings();
  const words = strings.bulk.import;
  const disabledReason = useFolderHeld() ? strings.safety.heldReason : null;
  const state = useObserved(job.state, (value) => value);
  const files = useObserved(waitingFiles, (value) => value);
  const count = files?.filter(({ path }) => isImported(path)).length ?? 0;
  const close = () => {
    job.reset();
    onClose();
  };
  const openFirst = async (id: string) => {
    close();
    await library.open(id);
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={close}
      footer={
        <>
          {state.step === 'running' && (
            <TakesFocus key="stop">
              <Button look="outline" onPress={() => job.cancel()} data-testid="job-stop">
                {strings.bulk.stop}
              </Button>
            </TakesFocus>
          )}
          {state.step === 'ready' && (
            <>
              <Button onPress={close}>{strings.app.cancel}</Button>
              <Button
                look="primary"
                isDisabled={count === 0}
                disabledReason={disabledReason}
                onPress={() => void start()}
                data-testid="bulk-import-start"
              >
                {words.start(count)}
              </Button>
            </>
          )}
          {state.step === 'done' && (
            <>
              <Button onPress={() => job.reset()}>{strings.bulk.again}</Button>
              {state.first !== null && (
                <Button look="outline" onPress={() => void openFirst(state.first ?? '')}>
                  {words.openFirst}
                </Button>
              )}
              <TakesFocus>
                <Button look="primary" onPress={close}>
                  {strings.app.close}
                </Button>
              </TakesFocus>
            </>
          )}
        </>
      }
    >
      {state.step === 'ready' && <Choice />}
      {state.step === 'running' && (
        <JobProgress
          label={state.stopping ? strings.bulk.stopping : words.running}
          done={state.done}
          total={state.total}
          unit="files"
          detail={state.path}
        />
      )}
      {state.step === 'done' && <Result state={state} />}
    </Dialog>
  );
}

function Choice() {
  const words = useStrings().bulk.import;
  const files = useObserved(waitingFiles, (value) => value);
  const count = files?.filter(({ path }) => isImported(path)).length ?? 0;
  const others = (files?.length ?? 0) - count;
  return (
    <div className={styles['body']}>
      <p>{words.intro}</p>
      {files !== null && files.length > 0 && (
        <output className={styles['chosen']} data-testid="bulk-chosen">
          <strong>{count > 0 ? words.chosen(count) : words.none}</strong>
          {others > 0 && <span>{words.others(others)}</span>}
        </output>
      )}
      <div className={styles['drop']}>
        {files === null && <output>{words.choosing}</output>}
        <div className={styles['buttons']}>
          <Button
            look="outline"
            icon={<Files size={16} aria-hidden />}
            onPress={() => void choose('files')}
            data-testid="bulk-files"
          >
            {words.chooseFiles}
          </Button>
          <Button
            look="outline"
            icon={<FolderOpen size={16} aria-hidden />}
            onPress={() => void choose('folder')}
            data-testid="bulk-folder"
          >
            {words.chooseFolder}
          </Button>
        </div>
        <p>{words.dropHint}</p>
      </div>
    </div>
  );
}

function Result({ state }: { state: Extract<ImportState, { step: 'done' }> }) {
  const strings = useStrings().bulk;
  const language = useLanguage();
  const { added, noticed, skipped, left, cancelled, stopped } = state;
  const lines = skipped.map(({ path, reason }) => ({
    name: path,
    why:
      reason === 'unsupported'
        ? strings.import.unsupported
        : describeRefusal(reason.code, reason.detail, language),
  }));
  return (
    <Outcome done={strings.import.added(added)} count={added}>
      {cancelled && <p>{strings.cancelled}</p>}
      {stopped !== null && <RefusalAlert refusal={stopped} />}
      {left > 0 && <p>{strings.import.left(left)}</p>}
      {noticed > 0 && <p>{strings.import.noticed(noticed)}</p>}
      <SkippedList title={strings.skipped(skipped.length)} lines={lines} />
    </Outcome>
  );
}
