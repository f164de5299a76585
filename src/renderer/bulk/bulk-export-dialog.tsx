import { useEffect, useState } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import type { ExportFormat } from '#api/contract';
import type { OverlayProps } from '../app/overlay';
import { listing } from '../app/window-state';
import { desk, deskInfo } from '../desk/connection';
import { draftFilterOf } from '../drafts/listing-filter';
import { Segments } from '../drafts/segments';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useObserved } from '../ui/observable';
import { bulkJobs, sayIfClosed } from './bulk-jobs';
import styles from './bulk.module.css';
import { defaultExportPath, joinPath, lastName } from './default-paths';
import { DraftChoice } from './draft-choice';
import { JobProgress } from './job-progress';
import { Alert, Outcome, RefusalAlert } from './outcome';
import { isUsablePath, PathField } from './path-field';
import { SkippedList } from './skipped-list';
import { TakesFocus } from './takes-focus';
import { useDraftCount } from './use-draft-count';

const FORMATS = ['html', 'docx', 'json'] as const satisfies ExportFormat[];

const job = bulkJobs.export;

/** Many drafts become files in a folder. */
export function BulkExportDialog(props: OverlayProps) {
  return props.isOpen && <OpenDialog {...props} />;
}

function OpenDialog({ onClose, session }: OverlayProps) {
  const strings = useStrings();
  const words = strings.bulk.export;
  const state = useObserved(job.state, (value) => value);
  const folder = useObserved(deskInfo.current, (info) => info?.folder ?? '');
  // What the library shows is what one means.
  const [filter, setFilter] = useState(() => listing.filter.get());
  const [format, setFormat] = useState<ExportFormat>('html');
  const [typed, setTyped] = useState<string | null>(null);
  const [notSaved, setNotSaved] = useState(false);
  const [suggested] = useState(() => new Date());
  const count = useDraftCount(filter);
  useEffect(() => {
    if (folder === '') void deskInfo.load();
  }, [folder]);
  const path = typed ?? (folder === '' ? '' : defaultExportPath(folder, suggested));

  async function run(): Promise<void> {
    // The desk exports what is on disk.
    const saved = session === null || (await session.flush());
    setNotSaved(!saved);
    if (!saved) return;
    const selection = { filter: draftFilterOf(filter, Date.now()) };
    const ended = await job.run((name) => desk.exportDrafts(name, selection, format, path.trim()));
    if (ended?.step !== 'done') return;
    setTyped(null);
    sayIfClosed('bulk-export', ({ bulk }) => bulk.export.finished(ended.report.done));
  }
  const close = () => {
    job.reset();
    onClose();
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
              <Button look="outline" onPress={() => void job.cancel()} data-testid="job-stop">
                {strings.bulk.stop}
              </Button>
            </TakesFocus>
          )}
          {(state.step === 'ready' || state.step === 'refused') && (
            <>
              <output className={styles['count']} data-testid="export-count">
                {count === null ? words.counting : words.count(count)}
              </output>
              <Button onPress={close}>{strings.app.cancel}</Button>
              <Button
                look="primary"
                isDisabled={count === null || count === 0 || !isUsablePath(path)}
                onPress={() => void run()}
                data-testid="bulk-export-start"
              >
                {strings.app.export}
              </Button>
            </>
          )}
          {state.step === 'done' && (
            <TakesFocus key="close">
              <Button look="primary" onPress={close}>
                {strings.app.close}
              </Button>
            </TakesFocus>
          )}
        </>
      }
    >
      {(state.step === 'ready' || state.step === 'refused') && (
        <div className={styles['form']}>
          {notSaved && <Alert words={words.notSaved} />}
          {state.step === 'refused' && <RefusalAlert refusal={state.refusal} />}
          <DraftChoice filter={filter} onChange={setFilter} />
          <div className={styles['part']}>
            <h3>{words.format}</h3>
            <Segments
              label={words.format}
              look="even"
              choices={FORMATS.map((value) => ({ value, name: words.formats[value] }))}
              value={format}
              onChange={setFormat}
            />
          </div>
          <PathField
            label={words.folder}
            hint={words.folderHint}
            path={path}
            onChange={setTyped}
            pathIn={(chosen) => joinPath(chosen, lastName(path))}
            data-testid="export-path"
          />
        </div>
      )}
      {state.step === 'running' && (
        <JobProgress
          label={state.stopping ? strings.bulk.stopping : words.running}
          done={state.done}
          total={state.total}
          unit="files"
        />
      )}
      {state.step === 'done' && <Result />}
    </Dialog>
  );
}

function Result() {
  const strings = useStrings().bulk;
  const language = useLanguage();
  const report = useObserved(job.state, (state) => (state.step === 'done' ? state.report : null));
  if (report === null) return null;
  const { done, skipped, unfilled, cancelled, stopped, path } = report;
  const lines = skipped.map(({ name, code, detail }) => ({
    name,
    why: describeRefusal(code, detail, language),
  }));
  return (
    <Outcome done={strings.export.done(done)} count={done}>
      {path !== '' && (
        <p>
          {strings.path}: <bdi dir="ltr">{path}</bdi>
        </p>
      )}
      {cancelled && <p>{strings.cancelled}</p>}
      {stopped !== null && <RefusalAlert refusal={stopped} />}
      <SkippedList
        title={strings.skippedDrafts(skipped.length)}
        lines={lines}
        unit={strings.drafts}
      />
      <SkippedList
        title={strings.export.unfilled(unfilled.length)}
        lines={unfilled.map(({ name }) => ({ name, why: '' }))}
        unit={strings.drafts}
      />
    </Outcome>
  );
}
