/** The name of the event, as listeners ask for it. */
export const PICTURES_DROPPED = 'muharrir-pictures-dropped';

/**
 * Pictures were dropped from outside the window. It goes to the element under the pointer and up from
 * there; whoever takes them prevents its default, and then nobody imports them.
 */
export class PicturesDropped extends Event {
  readonly files: readonly File[];
  /** Where, in pixels of the window. */
  readonly clientX: number;
  readonly clientY: number;

  constructor(files: readonly File[], place: { clientX: number; clientY: number }) {
    super(PICTURES_DROPPED, { bubbles: true, cancelable: true });
    this.files = files;
    this.clientX = place.clientX;
    this.clientY = place.clientY;
  }
}

declare global {
  interface HTMLElementEventMap {
    [PICTURES_DROPPED]: PicturesDropped;
  }
}
