const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe to stand between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text)
    ? text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
    : text;
}

/** Text made safe to stand between tags, where quotes need no escaping. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll(/[&<>]/gu, (character) => ENTITIES[character] ?? '')
    : text;
}
