import type { PasteElement } from './paste-dom';

/** Counts something that is left out: a name that `droppedThings` has words for. */
export type LeaveOut = (what: string) => void;

/** A program that HTML is copied from, and what it does differently from all others. */
export interface PasteSource {
  /** Whether the HTML is this program's: some sign that no other one leaves. */
  isFrom: (html: string) => boolean;
  /**
   * Puts the program's habits right in place, in the elements that `HtmlCleaner` reads.
   * @param root the body of a document that nobody else uses
   */
  prepare: (root: PasteElement, leaveOut: LeaveOut) => void;
}
