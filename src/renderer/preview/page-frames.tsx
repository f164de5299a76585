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
import styles from './page-frames.module.css';

interface Frame {
  key: number;
  path: string;
}

interface Frames {
  shown: Frame | null;
  /** Loads beneath the one that is shown, and takes its place when it is painted. */
  loading: Frame | null;
}

type Step = { wanted: string } | { painted: number };

function step(frames: Frames, change: Step): Frames {
  const newest = frames.loading ?? frames.shown;
  if ('painted' in change) {
    return frames.loading?.key === change.painted
      ? { shown: frames.loading, loading: null }
      : frames;
  }
  if (newest?.path === change.wanted) return frames;
  return { ...frames, loading: { key: (newest?.key ?? 0) + 1, path: change.wanted } };
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
 * Shows a page at a width, scaled down to the room there is. A newer page loads beneath the one that
 * is shown and takes its place once it stands at the same scroll position: no flash, no jump.
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
  const shownFrame = useRef<HTMLIFrameElement>(null);
  const fit = fitPage(width, room);
  const percent = Math.round((fit?.scale ?? 1) * 100);

  useEffect(() => change({ wanted: path }), [path]);
  useEffect(() => onMeasure({ width, percent }), [onMeasure, width, percent]);

  const onLoad = (event: SyntheticEvent<HTMLIFrameElement>, { key }: Frame) => {
    const frame = event.currentTarget;
    listenInFrame(frame, place);
    // Two frames of the screen: one to lay the page out, one to have painted it.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        const hadFocus = document.activeElement === shownFrame.current;
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
              ref={frame === visible ? shownFrame : null}
              title={title}
              src={frame.path}
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
