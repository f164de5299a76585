import { useEffect, useState } from 'react';
import { desk } from '../desk/connection';
import { line } from '../desk/line';
import type { DraftSession } from '../drafts/draft-session';
import { asRefusal, type Refusal } from '../drafts/library';

/** Pause after the last change before the page is made again, in milliseconds. */
const PAUSE = 300;

/** The page to show, and how far behind the sheet it is. */
export interface PreviewPage {
  /** Path of the page as it would be exported; null before the first one. */
  path: string | null;
  /** Why the page could not be made again; what was there before stays. */
  refusal: Refusal | null;
}

/**
 * Keeps a page in step with the sheet: a pause after the last change, then in an idle slice, so that
 * typing never waits for it. Answers that a later change has overtaken are dropped.
 */
export function usePreviewPage(session: DraftSession): PreviewPage {
  const [page, setPage] = useState<PreviewPage>({ path: null, refusal: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    let lastAsked = 0;

    async function ask(): Promise<void> {
      lastAsked += 1;
      const asked = lastAsked;
      try {
        const path = await desk.previewArticle(session.article());
        if (asked === lastAsked) setPage({ path, refusal: null });
      } catch (error) {
        if (asked === lastAsked) setPage(({ path }) => ({ path, refusal: asRefusal(error) }));
      }
    }
    function schedule(pause: number): void {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      timer = setTimeout(() => {
        idle = requestIdleCallback(() => void ask(), { timeout: 1000 });
      }, pause);
    }

    schedule(0);
    const stopChanges = session.changes.subscribe(() => schedule(PAUSE));
    // What the line missed while it was down is asked for again when it is back.
    const stopLine = line.subscribe(() => {
      if (line.get() === 'up') schedule(0);
    });
    return () => {
      lastAsked += 1;
      clearTimeout(timer);
      cancelIdleCallback(idle);
      stopChanges();
      stopLine();
    };
  }, [session]);
  return page;
}
