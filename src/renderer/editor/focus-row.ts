/** Moves the focus into a row once it has been rendered: to its name, or to its handle. */
export function focusRow(list: string, index: number, part: 'name' | 'handle' = 'name'): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-row-${part}="${list} ${String(index)}"]`)?.focus();
  });
}
