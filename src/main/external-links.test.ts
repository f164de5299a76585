import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openExternalLink } from './external-links';
import { resetElectron, shell } from './testing/electron';

vi.mock('electron', () => import('./testing/electron'));

beforeEach(resetElectron);

describe('a link that leaves the program', () => {
  it('opens outside when it is http, https or mailto', async () => {
    await openExternalLink('https://example.com/أخبار');
    await openExternalLink('http://example.com');
    await openExternalLink('mailto:desk@example.com');
    expect(shell.openExternal.mock.calls.flat()).toEqual([
      'https://example.com/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1',
      'http://example.com/',
      'mailto:desk@example.com',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id',
    'muharrir://app/',
    'https://',
    'https://a b/',
    '//example.com',
    '/etc/passwd',
    '',
  ])('is refused otherwise: %s', async (address) => {
    await expect(openExternalLink(address)).rejects.toMatchObject({ code: 'invalid' });
    expect(shell.openExternal).not.toHaveBeenCalled();
  });
});
