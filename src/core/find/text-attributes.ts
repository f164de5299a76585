/** The attributes of the body's nodes that hold words, in the order in which a page shows them. */
const TEXT_ATTRIBUTES = new Map<string, readonly string[]>([
  ['image', ['alt', 'caption', 'credit']],
  ['footnote', ['text']],
  ['embed', ['title']],
]);

/** The words that a node holds outside its content: a caption, the text of a footnote; none empty. */
export function attributeTexts(
  type: string,
  attributes: Readonly<Record<string, unknown>>,
): { attribute: string; text: string }[] {
  return (TEXT_ATTRIBUTES.get(type) ?? []).flatMap((attribute) => {
    const text = attributes[attribute];
    return typeof text === 'string' && text !== '' ? [{ attribute, text }] : [];
  });
}
