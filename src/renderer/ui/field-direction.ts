/**
 * The `dir` of a field whose text tells its own direction. An empty one has no letters, and a browser
 * takes it for left to right: until something is typed, the hint in it tells.
 */
export function fieldDirection(value: string, placeholder: string): 'auto' | 'rtl' | 'ltr' {
  if (value !== '') return 'auto';
  return /^\P{L}*\p{sc=Arab}/u.test(placeholder) ? 'rtl' : 'ltr';
}
