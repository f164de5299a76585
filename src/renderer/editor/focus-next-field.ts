/** Moves the focus to the field of the sheet that comes after this one. */
export function focusNextField(from: HTMLElement): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-sheet-field]')];
  fields[fields.indexOf(from) + 1]?.focus();
}
