import { exportName } from '#core/formats/export-name';
import { writeJson } from '#core/formats/json/write';
import { host } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';

/**
 * Saves what is in the window as an article file, wherever the editor wants; needs no desk. It is for
 * the desk itself, when nothing else can be saved: comments stay in it.
 */
export async function saveCopy(session: DraftSession): Promise<void> {
  const article = session.article();
  await host.saveFile({
    name: `${exportName(article)}.json`,
    mediaType: 'application/json',
    encoding: 'utf8',
    content: writeJson(article),
  });
}
