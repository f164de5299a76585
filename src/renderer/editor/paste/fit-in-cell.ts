import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model';

/** What holds blocks and cannot stand in a cell itself. */
function isUnfit({ type }: Node): boolean {
  return (
    type.spec['tableRole'] !== undefined || type.name === 'infoBox' || type.name === 'liveEntry'
  );
}

function unwrapped(node: Node): readonly Node[] {
  return isUnfit(node) ? node.content.content.flatMap(unwrapped) : [node];
}

function isInCell(place: ResolvedPos): boolean {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    if (String(place.node(depth).type.spec['tableRole']).endsWith('cell')) return true;
  }
  return false;
}

/**
 * What is pasted as a cell can hold it: of tables and boxes only the blocks in them, for to take one in,
 * the table around the cell would be parted. Elsewhere it stays as it is.
 */
export function fitInCell(slice: Slice, place: ResolvedPos): Slice {
  if (!isInCell(place) || !slice.content.content.some(isUnfit)) return slice;
  return Slice.maxOpen(Fragment.fromArray(slice.content.content.flatMap(unwrapped)));
}
