import { resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import type { JobReport } from '#api/bulk-types';
import { describeRefusal } from '#api/describe-refusal';
import { backUpFolder } from '#desk/backup-folder';
import { checkBackup, restoreBackup } from '#desk/backup-restore';
import { folderLayout } from '#desk/folder-layout';
import { isThere } from '#desk/is-there';
import { emptyReport, type Job } from '#desk/jobs';
import { StopSignals } from '#desk/stop-signals';
import { refuseArguments, requiredOption } from './arguments';
import { ProgressLine } from './progress-line';
import { notThere } from './read-input';
import { readOptions } from './read-options';
import { type Terminal, tell } from './terminal';
import { UsageError } from './usage-error';
import { withDraftsFolder } from './with-drafts-folder';

/** Says what became of the job; the exit code for it. */
function sayReport(report: JobReport, isRestore: boolean, terminal: Terminal): number {
  const { language } = terminal;
  const { done, unchanged, skipped, beside, cancelled, stopped, path } = report;
  for (const { name, code, detail } of skipped) {
    terminal.say(`${name}: ${describeRefusal(code, detail, language)}`);
  }
  for (const { name, id } of beside) {
    tell(terminal, {
      ar: `\u2068${name}\u2069: في المجلد نسخة أخرى منها بقيت كما هي، وجاءت هذه بجانبها مسودةً مستقلة: ${id}`,
      en: `${name}: another form of it is here and stays; this one came beside it, as draft ${id}`,
    });
  }
  if (stopped !== null) terminal.say(describeRefusal(stopped.code, stopped.detail, language));
  if (cancelled) {
    tell(terminal, {
      ar: 'أُوقف الأمر. ما تم حتى الآن باقٍ كما هو.',
      en: 'Stopped. What was done by then stays.',
    });
  }
  if (isRestore) {
    tell(terminal, {
      ar: `المسودات المستعادة: ${done}. الموجودة هنا كما هي: ${unchanged}. الملفات المتجاوَزة: ${skipped.length}.`,
      en: `Drafts brought back: ${done}. Here already, unchanged: ${unchanged}. Files skipped: ${skipped.length}.`,
    });
  } else if (!cancelled) {
    tell(terminal, {
      ar: `حُفظت نسخة احتياطية فيها ${done} من المسودات، وقُرئت بعد كتابتها: \u2068${path}\u2069`,
      en: `Backed up and read back, drafts: ${done}. File: ${path}`,
    });
  }
  return skipped.length > 0 || cancelled || stopped !== null ? 1 : 0;
}

function refuseBoth(): UsageError {
  return new UsageError({
    ar: 'اختر واحداً: \u2068--out FILE\u2069 للحفظ أو \u2068--restore FILE\u2069 للاستعادة.',
    en: 'One of the two: --out FILE to back up, or --restore FILE to bring back.',
  });
}

/**
 * `backup --drafts DIR --out FILE` writes everything in the folder into one file, also while a window
 * has it open; `backup --drafts DIR --restore FILE` brings back what is missing, under the folder's
 * lock. Ctrl+C stops after the file under way.
 */
export async function runBackup(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args, {
    drafts: 'string',
    out: 'string',
    restore: 'string',
  });
  refuseArguments(positionals);
  const given = requiredOption(values, 'drafts');
  const [out, restore] = [values.get('out'), values.get('restore')];
  const file = out ?? restore;
  if (file === undefined || (out !== undefined && restore !== undefined)) throw refuseBoth();
  const folder = resolve(given);
  const path = resolve(file);

  const state = { cancelled: false };
  const signals = new StopSignals(() => {
    state.cancelled = true;
  });
  const progress = new ProgressLine(terminal);
  const job: Job = {
    get cancelled() {
      return state.cancelled;
    },
    progress: (done, total) => progress.show(done, total),
  };
  try {
    if (restore !== undefined) {
      if ((await stat(path).catch(() => null)) === null) throw notThere(restore);
      const layout = folderLayout(folder);
      // A damaged backup leaves no folder behind.
      if (!(await isThere(layout.drafts))) await checkBackup(path, job);
      if (state.cancelled)
        return sayReport({ ...emptyReport(''), cancelled: true }, true, terminal);
      const report = await withDraftsFolder(folder, ({ lock, changed }) =>
        restoreBackup({ layout, lock, path, job, changed }),
      );
      progress.end();
      return sayReport(report, true, terminal);
    }
    const facts = await stat(folder).catch(() => null);
    if (facts?.isDirectory() !== true) throw notThere(given);
    const report = await backUpFolder({ layout: folderLayout(folder), path, job });
    progress.end();
    return sayReport(report, false, terminal);
  } finally {
    progress.end();
    signals.release();
  }
}
