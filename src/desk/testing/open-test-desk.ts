import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DeskEvent } from '#api/contract';
import { folderLayout } from '../folder-layout';
import { type Desk, type DeskOptions, openDesk } from '../open-desk';
import { memorySettings } from './memory-settings';
import { temporaryFolder } from './temporary-folder';

/** A desk over a folder of its own, for one test, with a record of what it told. */
export async function openTestDesk(options: Partial<DeskOptions> = {}) {
  const folder = options.folder ?? (await temporaryFolder());
  const events: DeskEvent[] = [];
  const desk: Desk = await openDesk({
    folder,
    settings: memorySettings(),
    version: '1.2.3',
    emit: (event) => events.push(event),
    ...options,
  });
  onTestFinished(() => desk.close());
  const layout = folderLayout(folder);
  return {
    desk,
    folder,
    events,
    layout,
    pathOf: (id: string) => join(layout.drafts, `${id}.json`),
  };
}
