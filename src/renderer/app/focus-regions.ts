import { isInNotices, leaveNotices } from './notices-focus';

/**
 * The window's regions in the order in which F6 goes through them; messages stay for seconds only. The
 * find bar comes before the sheet that it lies in.
 */
const REGIONS = ['library', 'find', 'sheet', 'notices', 'inspector'];

/** What takes the focus in a region, the best first: the selectors are tried one after the other. */
const ENTRIES = [
  '[data-region-entry], [aria-current="true"]',
  'textarea, input, [role="tab"][tabindex="0"]',
  'button:not([tabindex="-1"])',
];

function entryOf(region: Element): HTMLElement | null {
  for (const selector of ENTRIES) {
    const entry = region.querySelector<HTMLElement>(selector);
    if (entry !== null) return entry;
  }
  return null;
}

/**
 * Moves the focus to the next region of the window, or to the one before it. From an open dialog there
 * is only the way to the messages and back.
 */
export function focusNextRegion(step: 1 | -1): void {
  const inDialog = document.querySelector('[role="dialog"]') !== null;
  if (inDialog && isInNotices(document.activeElement)) {
    leaveNotices();
    return;
  }
  const regions = (inDialog ? ['notices'] : REGIONS).flatMap(
    (name) => document.querySelector(`[data-region="${name}"]`) ?? [],
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const from = at === -1 && step === -1 ? 0 : at;
  const next = regions.at((from + step) % regions.length);
  if (next !== undefined) entryOf(next)?.focus();
}

/** Puts the caret into a field of the sheet, named by its `data-testid`; a row that is gone has none. */
export function focusField(name: string): void {
  const field = document.querySelector<HTMLElement>(
    `[data-region="sheet"] [data-testid="${CSS.escape(name)}"]`,
  );
  const editor = field?.querySelector<HTMLElement>('[contenteditable]');
  (editor ?? field)?.focus();
}

/** Puts the caret into the headline, where work on an article begins. */
export function focusHeadline(): void {
  focusField('headline');
}
