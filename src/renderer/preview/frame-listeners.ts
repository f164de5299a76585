import { host } from '../desk/connection';

/** Where the reader stands in the page, kept while the page is replaced by a newer one. */
export interface ScrollPlace {
  /** Pixels of the page above the frame. */
  top: number;
  /** The same as a part of all that can be scrolled, 0 to 1: what survives another width. */
  part: number;
}

/** `MouseEvent.button` of the button that opens menus. */
const SECOND_BUTTON = 2;

const EVENTS_OF_THE_WINDOW = ['dragenter', 'dragover', 'drop'] as const;

function scrollRoom(view: Window): number {
  return view.document.documentElement.scrollHeight - view.innerHeight;
}

/** Scrolls a page to where the reader stood: by pixels, or by part when its width is another one. */
function scrollToPlace(frame: HTMLIFrameElement, place: ScrollPlace, by: keyof ScrollPlace): void {
  // Without a document the frame shows no page of the window's origin, such as an error of the browser.
  if (frame.contentDocument === null || frame.contentWindow === null) return;
  const view = frame.contentWindow;
  const top = by === 'top' ? place.top : place.part * scrollRoom(view);
  view.scrollTo({ top, behavior: 'instant' });
}

/** Told by what it can do: an element of the frame is none of the window's own class. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

/** True for keys that are commands of the window; the others scroll the page. */
function isCommand(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || /^(?:Escape|F\d{1,2})$/u.test(event.key);
}

/**
 * Lets a page in the frame behave as a part of the window, scrolled to where the reader stood. The
 * page itself runs no script; these listeners are the window's own, which it may attach because the
 * frame is of its origin.
 * @param frame the frame; its page has loaded
 * @param place kept up to date with the page's scrolling
 */
export function listenInFrame(frame: HTMLIFrameElement, place: ScrollPlace): void {
  const view = frame.contentWindow;
  const page = frame.contentDocument;
  if (view === null || page === null) return;
  scrollToPlace(frame, place, 'top');

  view.addEventListener(
    'scroll',
    () => {
      const room = scrollRoom(view);
      // A page that is seen whole says nothing about where the reader stands.
      if (room <= 0) return;
      place.top = view.scrollY;
      place.part = view.scrollY / room;
    },
    { passive: true },
  );
  // At another width the page is as long as another one: only the part of it that is read stays.
  view.addEventListener('resize', () => scrollToPlace(frame, place, 'part'));
  // A link must not replace the preview: it opens outside the program, as readers would open it.
  const openLink = (event: MouseEvent) => {
    const link = isElement(event.target) ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? null;
    if (href === null || href.startsWith('#')) return;
    event.preventDefault();
    // The middle button opens links, too; the second one only asks for the menu.
    if (event.button === SECOND_BUTTON) return;
    // Without the program there is nothing to open it: the window says that the line is down.
    host.openLink(href).catch(() => undefined);
  };
  page.addEventListener('click', openLink);
  page.addEventListener('auxclick', openLink);
  // Commands typed and files dropped here are meant for the window around the page.
  page.addEventListener('keydown', (event) => {
    if (isCommand(event) && !frame.dispatchEvent(new KeyboardEvent('keydown', event))) {
      event.preventDefault();
    }
  });
  for (const name of EVENTS_OF_THE_WINDOW) {
    page.addEventListener(name, (event) => {
      if (!frame.dispatchEvent(new DragEvent(name, event))) event.preventDefault();
    });
  }
}
