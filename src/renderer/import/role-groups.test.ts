import { describe, expect, it } from 'vitest';
import { groupOf, isPieceRole, ROLE_GROUPS, rolesIn } from './role-groups';

describe('the groups of roles', () => {
  it('hold every role once, each with roles of its own', () => {
    const roles = ROLE_GROUPS.flatMap(rolesIn);
    expect(new Set(roles).size).toBe(roles.length);
    expect(ROLE_GROUPS.every((group) => rolesIn(group).length > 0)).toBe(true);
    expect(roles.every(isPieceRole)).toBe(true);
  });

  it('know a role by its name alone', () => {
    expect(isPieceRole('read-also')).toBe(true);
    expect(isPieceRole('constructor')).toBe(false);
    expect(groupOf('read-also')).toBe('links');
  });
});
