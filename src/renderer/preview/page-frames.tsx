import {
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import { useStrings } from '../i18n/language';
import { fitPage } from './device-widths';
import { listenInFrame, type ScrollPlace } from './frame-listeners';
import { patchPage } from './patch-page';
import styles from './page-frames.module.css';

interface Frame {
  key: number;
  /** Where it was loaded from. */
  src: string;
  /** Of the page that it shows: that, or a newer one it was made into. */
  path: string;
}

interface Frames {
  shown: Frame | null;
  /** Loads beneath the one that is shown, and takes its place when it is painted. */
  loading: Frame | null;
}

type Step = { wanted: string } | { painted: number } | { patched: string };

function step(frames: Frames, change: Step): Frames {
  const newest = frames.loading ?? frames.shown;
  if ('painted' in change) {
    return frames.loading?.key === change.painted
      ? { shown: frames.loading, loading: null }
      : frames;
  }
  if ('patched' in change) {
    return frames.shown === null
      ? frames
      : { ...frames, shown: { ...frames.shown, path: change.patched } };
  }
  if (newest?.path === change.wanted) return frames;
  const { wanted: path } = change;
  return { ...frames, loading: { key: (newest?.key ?? 0) + 1, src: path, path } };
}

/**
 * Makes what a frame shows the page at a path.
 * @returns false when it has to be loaded: other styles, or no page there
 */
async function patchFrame(frame: HTMLIFrameElement, path: string, signal: AbortSignal) {
  const answer = await fetch(path, { signal });
  if (!answer.ok) return false;
  const html = await answer.text();
  const page = frame.contentDocument;
  return !signal.aborted && page !== null && patchPage(page, html);
}

function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}

/** The measure that a page is shown at: all that the caption beside it says. */
export interface Measure {
  width: number;
  percent: number;
}

/**
 * Shows a page at a width, scaled down to the room there is. What is shown is made into a newer page
 * where that differs. One with other styles loads beneath the one that is shown and takes its place
 * once it stands at the same scroll position: no flash, no jump.
 */
export function PageFrames(props: {
  path: string;
  /** Width of the page in CSS pixels. */
  width: number;
  /** Where the reader stands; read and kept up to date. */
  place: ScrollPlace;
  onMeasure: (measure: Measure) => void;
}) {
  const { path, width, place, onMeasure } = props;
  const { title } = useStrings().preview;
  const [frames, change] = useReducer(step, { shown: null, loading: null });
  const { ref, room } = useRoom();
  // While a page loads, a newer one is loaded, too: it would be overtaken otherwise.
  const settled = useRef<HTMLIFrameElement>(null);
  const fit = fitPage(width, room);
  const percent = Math.round((fit?.scale ?? 1) * 100);

  useEffect(() => {
    const frame = settled.current;
    if (frame === null) {
      change({ wanted: path });
      return undefined;
    }
    const stop = new AbortController();
    const { signal } = stop;
    const follow = async () => {
      const done = await patchFrame(frame, path, signal).catch(() => false);
      if (!signal.aborted) change(done ? { patched: path } : { wanted: path });
    };
    void follow();
    return () => stop.abort();
  }, [path]);
  useEffect(() => onMeasure({ width, percent }), [onMeasure, width, percent]);

  const onLoad = (event: SyntheticEvent<HTMLIFrameElement>, { key }: Frame) => {
    const frame = event.currentTarget;
    listenInFrame(frame, place);
    // Two frames of the screen: one to lay the page out, one to have painted it.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        const hadFocus = ref.current?.contains(document.activeElement) === true;
        change({ painted: key });
        if (hadFocus) frame.focus({ preventScroll: true });
      });
    });
  };

  const list = [frames.loading, frames.shown].filter((frame) => frame !== null);
  const visible = frames.shown ?? frames.loading;
  return (
    // The room is left-to-right so that the scaled page's origin is its left top corner.
    <div ref={ref} className={styles['room']} dir="ltr">
      {fit !== null && (
        <div
          className={styles['page']}
          style={{ inlineSize: width * fit.scale, blockSize: fit.height * fit.scale }}
        >
          {list.map((frame) => (
            <iframe
              key={frame.key}
              ref={frame === frames.shown && frames.loading === null ? settled : null}
              title={title}
              src={frame.src}
              // No scripts, no popups, no forms: docs/decisions/0003-preview-frame.md.
              sandbox="allow-same-origin"
              referrerPolicy="no-referrer"
              className={styles['frame']}
              style={{ inlineSize: width, blockSize: fit.height, scale: fit.scale }}
              onLoad={(event) => onLoad(event, frame)}
              {...(frame === visible
                ? { 'data-testid': 'preview' }
                : { 'aria-hidden': true, tabIndex: -1 })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
