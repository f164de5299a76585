import type { ListingView } from './listing';

type Group = ListingView['groups'][number];

/** A heading of the list with the drafts under it. */
export interface ListSection extends Group {
  /** Place of its first draft among all drafts. */
  firstPlace: number;
  /** The heading's own line, counted with the headings before it. */
  line: number;
}

/** The list's headings, each with where it stands. */
export function sectionsOf(groups: Group[]): ListSection[] {
  let firstPlace = 0;
  return groups.map((group, index) => {
    const section = { ...group, firstPlace, line: firstPlace + index };
    firstPlace += group.count;
    return section;
  });
}

/** How many lines the list has, headings and drafts. */
export function lineCount(sections: ListSection[]): number {
  return sections.reduce((lines, { count }) => lines + count + 1, 0);
}

/** The line of the draft at a place among all drafts. */
export function lineOfPlace(sections: ListSection[], place: number): number {
  return place + sections.filter(({ firstPlace }) => firstPlace <= place).length;
}

/** The place among all drafts that a line shows; null for a heading. */
export function placeOfLine(sections: ListSection[], line: number): number | null {
  const before = sections.filter((section) => section.line <= line);
  if (before.at(-1)?.line === line) return null;
  return line - before.length;
}
