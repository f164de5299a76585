/** The window's regions in the order in which F6 goes through them. */
const REGIONS = ['library', 'sheet', 'inspector'];

/** Where the focus goes within a region: what was marked, else the first thing that takes it. */
function entryOf(region: Element): HTMLElement | null {
  return region.querySelector<HTMLElement>(
    '[data-region-entry], [aria-current="true"], textarea, input, button:not([tabindex="-1"]), [tabindex="0"]',
  );
}

/** Moves the focus to the next region of the window, or to the one before it. */
export function focusNextRegion(step: 1 | -1): void {
  const regions = REGIONS.flatMap(
    (name) => document.querySelector(`[data-region="${name}"]`) ?? [],
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const from = at === -1 && step === -1 ? 0 : at;
  const next = regions.at((from + step) % regions.length);
  if (next !== undefined) entryOf(next)?.focus();
}

/** Puts the caret into the headline, where work on an article begins. */
export function focusHeadline(): void {
  document.querySelector<HTMLElement>('[data-testid="headline"]')?.focus();
}
