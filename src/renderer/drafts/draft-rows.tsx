import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isFolderHeld } from '../desk/folder-held';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import { draftActions } from './draft-actions';
import { DraftMenu, type MenuTarget } from './draft-menu';
import { DraftRow, PendingRow } from './draft-row';
import styles from './draft-rows.module.css';
import type { Library } from './library';
import { type ListSection, lineCount, lineOfPlace, placeOfLine, sectionsOf } from './list-sections';
import { lineAt, type Listing, type ListingView, placeOf } from './listing';
import { useRowCursor } from './use-row-cursor';
import { useSteadyScroll } from './use-steady-scroll';

/** Height of a heading, as in the stylesheet, and of a line before it is measured; in pixels. */
const HEADING_HEIGHT = 36;
const USUAL_HEIGHT = 92;

/** What the panel around the list can ask of it. */
export interface RowsHandle {
  /** Puts the focus on the list's cursor. */
  focus: () => void;
}

/**
 * The drafts under their headings, ten thousand or ten: only what is in view is in the page. One stop
 * of the Tab key; arrows move in it.
 */
export function DraftRows(props: {
  listing: Listing;
  library: Library;
  view: ListingView;
  handle: RefObject<RowsHandle | null>;
}) {
  const { listing, library, view, handle } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const openId = useObserved(library.session, (session) => session?.id);
  const sections = useMemo(() => sectionsOf(view.groups), [view.groups]);
  const actions = useMemo(() => draftActions(library), [library]);
  const [menu, setMenu] = useState<MenuTarget | null>(null);

  const keyOf = useCallback(
    (line: number) => {
      const place = placeOfLine(sections, line);
      if (place === null) return `heading ${sections.find((one) => one.line === line)?.heading}`;
      const id = lineAt(view, place)?.draft.id;
      return id === undefined ? `place ${place}` : `draft ${id}`;
    },
    [sections, view],
  );
  const stopLine = useRef(0);
  // The rule is about the React Compiler, which this program is not built with.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lineCount(sections),
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (placeOfLine(sections, line) === null ? HEADING_HEIGHT : USUAL_HEIGHT),
    getItemKey: keyOf,
    overscan: 6,
    paddingEnd: 16,
    scrollPaddingStart: HEADING_HEIGHT,
    // The line with the focus stays in the page when it is scrolled away: keys go on from there.
    rangeExtractor: (range: Range) => [
      ...new Set([...defaultRangeExtractor(range), stopLine.current].sort((a, b) => a - b)),
    ],
  });
  const remove = (id: string) => {
    if (isFolderHeld()) return actions.remove(id);
    const place = placeOf(view, id);
    // The neighbour keeps the place in the list when this one is gone.
    if (place !== -1 && view.total > 1)
      cursor.moveTo(place + 1 < view.total ? place + 1 : place - 1);
    return actions.remove(id);
  };
  const cursor = useRowCursor({
    list: scroller,
    view,
    openId,
    perPage: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / USUAL_HEIGHT)),
    reveal: (place) => virtualizer.scrollToIndex(lineOfPlace(sections, place)),
    remove: (place) => {
      const id = lineAt(view, place)?.draft.id;
      if (id !== undefined) remove(id);
    },
  });
  stopLine.current = view.total === 0 ? 0 : lineOfPlace(sections, cursor.place);
  useImperativeHandle(handle, () => ({ focus: () => cursor.moveTo(cursor.place) }));

  const lines = virtualizer.getVirtualItems().filter(({ index }) => index < lineCount(sections));
  useSteadyScroll(scroller, virtualizer, {
    question: view.question,
    answer: view,
    lineOf: (key) => {
      const place = key.startsWith('draft ') ? placeOf(view, key.slice('draft '.length)) : -1;
      return place === -1 ? -1 : lineOfPlace(sections, place);
    },
  });
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  useEffect(() => {
    listing.show(placeAfter(sections, startIndex), placeAfter(sections, endIndex) + 1);
  }, [listing, sections, view, startIndex, endIndex]);

  const { measureElement } = virtualizer;
  const startOf = (line: number) => virtualizer.measurementsCache[line]?.start ?? 0;
  return (
    <div ref={scroller} className={styles['list']} data-testid="draft-list" tabIndex={-1}>
      <div className={styles['all']} style={{ blockSize: virtualizer.getTotalSize() }}>
        {sections.map((section) => {
          const own = lines.filter(
            ({ index }) => index >= section.line && index <= section.line + section.count,
          );
          if (own.length === 0) return null;
          const top = startOf(section.line);
          const end = virtualizer.measurementsCache[section.line + section.count]?.end ?? top;
          return (
            <section
              key={section.heading}
              className={styles['section']}
              style={{ insetBlockStart: top, blockSize: end - top }}
              aria-labelledby={`period-${section.heading}`}
            >
              <SectionHeading section={section} complete={view.complete} />
              <ul>
                {own.map((line) => {
                  const place = placeOfLine(sections, line.index);
                  if (place === null) return null;
                  const listed = lineAt(view, place);
                  const at = {
                    place,
                    line: line.index,
                    position: place - section.firstPlace + 1,
                    size: section.count,
                    top: line.start - top,
                    isOpen: listed !== undefined && listed.draft.id === openId,
                    isStop: place === cursor.place,
                    measure: measureElement,
                    onFocus: cursor.onFocus,
                    onKeyDown: cursor.onKeyDown,
                    onFocusLost: cursor.onFocusLost,
                  };
                  if (listed === undefined) return <PendingRow key={line.key} at={at} />;
                  return (
                    <DraftRow
                      key={line.key}
                      listed={listed}
                      at={at}
                      onOpen={actions.open}
                      onMenu={({ draft }, anchor) => setMenu({ draft, anchor })}
                    />
                  );
                })}
              </ul>
            </section>
          );
        })}
      </div>
      {menu !== null && (
        <DraftMenu
          key={menu.draft.id}
          target={menu}
          actions={actions}
          onRemove={remove}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

/** The place of the first draft at a line or after it. */
function placeAfter(sections: ListSection[], line: number): number {
  return placeOfLine(sections, line) ?? placeOfLine(sections, line + 1) ?? 0;
}

function SectionHeading(props: { section: ListSection; complete: boolean }) {
  const { heading, count } = props.section;
  const strings = useStrings();
  const id = `period-${heading}`;
  if (heading === 'found') {
    return (
      <h2 id={id} className={styles['heading']}>
        {props.complete ? strings.library.found(count) : strings.library.foundSoFar(count)}
      </h2>
    );
  }
  const name =
    heading === 'pinned' || heading === 'all' ? strings.library[heading] : strings.drafts[heading];
  return (
    <h2 id={id} className={styles['heading']}>
      {name} <span>{strings.number(count)}</span>
    </h2>
  );
}
