/**
 * A node of the document that mammoth makes of a Word file. Its form is mammoth's own affair and may
 * change with any version of it, so that nothing of it is taken on trust.
 */
export interface MammothNode {
  type: string;
  children: MammothNode[];
  /** All else that the node has. */
  facts: Record<string, unknown>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes over a node of mammoth's; null for anything that is none. */
export function mammothNode(value: unknown): MammothNode | null {
  if (!isRecord(value) || typeof value['type'] !== 'string') return null;
  const { type, children, ...facts } = value;
  const nodes = Array.isArray(children) ? children.map(mammothNode) : [];
  return { type, children: nodes.filter((node) => node !== null), facts };
}

/** A fact that is text; "" when it is none. */
export function textFact({ facts }: MammothNode, name: string): string {
  const value = facts[name];
  return typeof value === 'string' ? value : '';
}

/** A fact that is a number; 0 when it is none. */
export function numberFact({ facts }: MammothNode, name: string): number {
  const value = facts[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isReader(value: unknown): value is () => Promise<unknown> {
  return typeof value === 'function';
}

/**
 * Reads the bytes of a picture.
 * @returns null when it is not in the file
 */
export async function imageBytes({ facts }: MammothNode): Promise<Uint8Array | null> {
  const read = facts['readAsArrayBuffer'];
  if (!isReader(read)) return null;
  try {
    const buffer = await read();
    if (buffer instanceof ArrayBuffer) return new Uint8Array(buffer);
    return buffer instanceof Uint8Array ? buffer : null;
  } catch {
    return null;
  }
}
