/** Whether a key ends the line: Enter, also with Shift; with another key held it is a command. */
export function isLineEnd({ key, isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !isComposing && !ctrlKey && !altKey && !metaKey;
}
