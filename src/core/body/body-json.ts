/** Base direction of a block of copy. */
export type Direction = 'rtl' | 'ltr';

/** A mark as ProseMirror writes it. */
export interface BodyMark {
  type: string;
  attrs?: Record<string, unknown>;
}

/** A node as ProseMirror writes it (`Node.toJSON`), with the names of `core/body`'s schema. */
export interface BodyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: BodyMark[];
  text?: string;
}

/** The whole body of an article. */
export interface BodyDoc {
  type: 'doc';
  content: BodyNode[];
}

/** A run of text, with the marks given. */
export function textNode(text: string, marks: BodyMark[] = []): BodyNode {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

/** An attribute of a node that is a text; "" when the node has none of that name. */
export function attributeText(attrs: BodyNode['attrs'], name: string): string {
  const value = attrs?.[name];
  return typeof value === 'string' ? value : '';
}

/**
 * A paragraph of plain text.
 * @param text the copy; "" gives an empty paragraph
 */
export function paragraphNode(text: string, dir: Direction = 'rtl'): BodyNode {
  return text === ''
    ? { type: 'paragraph', attrs: { dir } }
    : { type: 'paragraph', attrs: { dir }, content: [textNode(text)] };
}

/** A body that holds one empty paragraph, the least that the schema allows. */
export function emptyBody(): BodyDoc {
  return { type: 'doc', content: [paragraphNode('')] };
}

/** True when the value has the shape of a node, whatever its type. */
export function isBodyNode(value: unknown): value is BodyNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

/** True when the value has the shape of a mark, whatever its type. */
export function isBodyMark(value: unknown): value is BodyMark {
  return isBodyNode(value);
}

/** True when the value has the shape of a whole body. */
export function isBodyDoc(value: unknown): value is BodyDoc {
  return isBodyNode(value) && value.type === 'doc' && Array.isArray(value.content);
}
