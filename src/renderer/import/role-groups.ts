import type { PieceRole } from '#core/formats/reading';

/** The groups of roles: an article's parts as an editor scans them; each has its colour. */
export const ROLE_GROUPS = ['titles', 'facts', 'body', 'links', 'left'] as const;

export type RoleGroup = (typeof ROLE_GROUPS)[number];

/** Every role with its group, in the order of the article's page. */
const GROUP_OF: Record<PieceRole, RoleGroup> = {
  kicker: 'titles',
  headline: 'titles',
  subheadline: 'titles',
  byline: 'facts',
  'dateline-place': 'facts',
  'dateline-agency': 'facts',
  'published-at': 'facts',
  'updated-at': 'facts',
  body: 'body',
  source: 'links',
  'read-also': 'links',
  similar: 'links',
  tag: 'links',
  label: 'left',
};

/** True for the name of a role, as a select gives it back. */
export function isPieceRole(name: string): name is PieceRole {
  return Object.hasOwn(GROUP_OF, name);
}

/** The group of a role. */
export function groupOf(role: PieceRole): RoleGroup {
  return GROUP_OF[role];
}

/** The roles of a group, in the order of the article's page. */
export function rolesIn(group: RoleGroup): PieceRole[] {
  return Object.keys(GROUP_OF)
    .filter(isPieceRole)
    .filter((role) => groupOf(role) === group);
}
