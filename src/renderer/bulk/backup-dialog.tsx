import { type ReactNode, useEffect, useState } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import type { JobReport } from '#api/bulk-types';
import type { OverlayProps } from '../app/overlay';
import { desk, deskInfo } from '../desk/connection';
import { useFolderHeld } from '../desk/folder-held';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useObserved } from '../ui/observable';
import type { BulkJob } from './bulk-job';
import { bulkJobs, sayIfClosed } from './bulk-jobs';
import styles from './bulk.module.css';
import { defaultBackupPath, joinPath, lastName } from './default-paths';
import { JobProgress } from './job-progress';
import { Outcome, RefusalAlert } from './outcome';
import { isUsablePath, PathField } from './path-field';
import { SkippedList } from './skipped-list';
import { TakesFocus } from './takes-focus';

/** The whole folder in one file, and back. */
export function BackupDialog(props: OverlayProps) {
  return props.isOpen && <OpenDialog {...props} />;
}

function OpenDialog({ onClose, session }: OverlayProps) {
  const words = useStrings().bulk.backup;
  const strings = useStrings();
  const held = useFolderHeld();
  const folder = useObserved(deskInfo.current, (info) => info?.folder ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const [suggested, setSuggested] = useState(() => new Date());
  const [from, setFrom] = useState('');
  useEffect(() => {
    if (folder === '') void deskInfo.load();
  }, [folder]);
  const path = typed ?? (folder === '' ? '' : defaultBackupPath(folder, suggested));

  async function make(): Promise<void> {
    const ended = await bulkJobs.backup.run(async (name) => {
      // What cannot be saved is in the journal, which is part of the backup.
      await session?.flush();
      return desk.backUp(name, path.trim());
    });
    if (ended?.step !== 'done') return;
    // The next one is another file.
    setTyped(null);
    setSuggested(new Date());
    sayIfClosed('backup', ({ bulk }) => bulk.backup.madeFinished);
  }
  async function restore(): Promise<void> {
    const ended = await bulkJobs.restore.run((name) => desk.restoreBackup(name, from.trim()));
    if (ended?.step === 'done') sayIfClosed('backup', ({ bulk }) => bulk.backup.restoreFinished);
  }
  const close = () => {
    bulkJobs.backup.reset();
    bulkJobs.restore.reset();
    onClose();
  };

  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={close}
      footer={<Button onPress={close}>{strings.app.close}</Button>}
    >
      <div className={styles['form']}>
        <section className={styles['part']} aria-label={words.make}>
          <h3>{words.make}</h3>
          <p>{words.makeHint}</p>
          <PathField
            label={words.makePath}
            path={path}
            onChange={setTyped}
            pathIn={(chosen) => joinPath(chosen, lastName(path))}
            data-testid="backup-path"
          />
          <Work
            job={bulkJobs.backup}
            start={words.makeStart}
            look="primary"
            running={words.making}
            isReady={isUsablePath(path)}
            onStart={make}
            data-testid="backup-start"
          >
            {(report) => <Made report={report} />}
          </Work>
        </section>
        <section className={styles['part']} aria-label={words.restore}>
          <h3>{words.restore}</h3>
          <p>{words.restoreHint}</p>
          <PathField
            label={words.restorePath}
            path={from}
            onChange={setFrom}
            data-testid="restore-path"
          />
          <Work
            job={bulkJobs.restore}
            start={words.restoreStart}
            look="outline"
            running={words.restoring}
            isReady={isUsablePath(from)}
            disabledReason={held ? strings.safety.heldReason : null}
            onStart={restore}
            data-testid="restore-start"
          >
            {(report) => <Restored report={report} />}
          </Work>
        </section>
      </div>
    </Dialog>
  );
}

/** A button that starts a work, and in its place how far it has come; below it how the last one ended. */
function Work(props: {
  job: BulkJob;
  start: string;
  look: 'primary' | 'outline';
  running: string;
  isReady: boolean;
  disabledReason?: string | null;
  onStart: () => Promise<void>;
  children: (report: JobReport) => ReactNode;
  'data-testid': string;
}) {
  const { job, start, look, running, isReady, disabledReason = null, onStart, children } = props;
  const strings = useStrings().bulk;
  const state = useObserved(job.state, (value) => value);
  const startButton = (
    <Button
      look={look}
      isDisabled={!isReady}
      disabledReason={disabledReason}
      onPress={() => void onStart()}
      data-testid={props['data-testid']}
    >
      {start}
    </Button>
  );
  return (
    <>
      {state.step === 'running' && (
        <JobProgress
          label={state.stopping ? strings.stopping : running}
          done={state.done}
          total={state.total}
          unit="percent"
        />
      )}
      {state.step === 'refused' && <RefusalAlert refusal={state.refusal} />}
      {state.step === 'done' && children(state.report)}
      <div className={styles['buttons']}>
        {state.step === 'running' && (
          <TakesFocus key="stop">
            <Button look="outline" onPress={() => void job.cancel()} data-testid="job-stop">
              {strings.stop}
            </Button>
          </TakesFocus>
        )}
        {state.step === 'ready' && startButton}
        {(state.step === 'done' || state.step === 'refused') && (
          <TakesFocus key="start">{startButton}</TakesFocus>
        )}
      </div>
    </>
  );
}

function Made({ report }: { report: JobReport }) {
  const strings = useStrings().bulk;
  const language = useLanguage();
  const { done, skipped, cancelled, path } = report;
  const lines = skipped.map(({ name, code, detail }) => ({
    name,
    why: describeRefusal(code, detail, language),
  }));
  if (cancelled) return <output>{strings.cancelled}</output>;
  return (
    <Outcome done={strings.backup.made(done)} count={1}>
      <p>
        {strings.path}: <bdi dir="ltr">{path}</bdi>
      </p>
      <SkippedList title={strings.skipped(skipped.length)} lines={lines} />
    </Outcome>
  );
}

function Restored({ report }: { report: JobReport }) {
  const strings = useStrings().bulk;
  const language = useLanguage();
  const { done, unchanged, skipped, beside, cancelled, stopped } = report;
  const lines = skipped.map(({ name, code, detail }) => ({
    name,
    why: describeRefusal(code, detail, language),
  }));
  return (
    <Outcome done={strings.backup.restored(done)} count={done}>
      {unchanged > 0 && <p>{strings.backup.unchanged(unchanged)}</p>}
      {cancelled && <p>{strings.cancelled}</p>}
      {stopped !== null && <RefusalAlert refusal={stopped} />}
      <SkippedList
        tone="report"
        title={strings.backup.beside(beside.length)}
        lines={beside.map(({ name }) => ({ name, why: '' }))}
      />
      <SkippedList title={strings.skipped(skipped.length)} lines={lines} />
    </Outcome>
  );
}
