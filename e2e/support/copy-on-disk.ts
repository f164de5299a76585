import type { BodyNode } from '#core/body/body-json';
import type { App } from './desk';
import { draftOnDisk, saved } from './sheet';

/** Words of a node and what it holds, a holder in brackets with its name. */
function outline(node: BodyNode): string {
  if (node.type === 'text') return node.text ?? '';
  const inside = (node.content ?? []).map(outline);
  return node.type === 'paragraph' ? inside.join('') : `${node.type}[${inside.join(' ')}]`;
}

/** The copy on disk, once it is there, a line for each of its blocks. */
export async function copyOnDisk(app: App): Promise<string[]> {
  await saved(app);
  return (await draftOnDisk(app)).body.content.map(outline);
}
