import type { AttributeSource } from './block-direction';

/** What an attribute of a node is made of, as TipTap takes it. */
interface DataAttribute<Value> {
  default: Value;
  validate: (value: unknown) => void;
  parseHTML: (element: AttributeSource) => Value;
  renderHTML: (attributes: Record<string, unknown>) => Record<string, string>;
}

/** The name of the HTML attribute that carries an attribute of a node: `data-` and the node's own. */
export function dataName(name: string): string {
  return `data-${name}`;
}

function rendered(name: string, fallback: unknown) {
  return (attributes: Record<string, unknown>): Record<string, string> => {
    const value = attributes[name];
    return value === fallback ? {} : { [dataName(name)]: String(value) };
  };
}

/**
 * An attribute of a node that is a line of text, "" when there is none. In what is copied, and in what
 * `HtmlCleaner` hands to the parser, it is `data-<name>`.
 * @param accepts what the attribute may hold besides ""
 */
export function textAttribute(
  name: string,
  accepts: (text: string) => boolean = () => true,
): DataAttribute<string> {
  const isValid = (value: unknown): value is string =>
    value === '' || (typeof value === 'string' && accepts(value));
  return {
    default: '',
    validate: (value) => {
      if (!isValid(value)) throw new RangeError(`${name} is ${String(value)}`);
    },
    parseHTML: (element) => {
      const value = element.getAttribute(dataName(name));
      return isValid(value) ? value : '';
    },
    renderHTML: rendered(name, ''),
  };
}

/** True for a length in pixels that a picture may have, and for 0, which says that it is not known. */
export function isPixels(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** An attribute of a node that is a length in whole pixels, 0 when it is not known. */
export function pixelsAttribute(name: string): DataAttribute<number> {
  return {
    default: 0,
    validate: (value) => {
      if (!isPixels(value)) throw new RangeError(`${name} is ${String(value)}`);
    },
    parseHTML: (element) => {
      const value = Number(element.getAttribute(dataName(name)) ?? 0);
      return isPixels(value) ? value : 0;
    },
    renderHTML: rendered(name, 0),
  };
}
