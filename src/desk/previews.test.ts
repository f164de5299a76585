import { describe, expect, it } from 'vitest';
import { PREVIEW_POLICY, Previews } from './previews';

describe('Previews', () => {
  it('keeps a page under a path that nobody can guess', () => {
    const previews = new Previews();
    const path = previews.add('<p>خبر</p>');
    expect(path).toMatch(/^\/preview\/[\w-]{32}$/u);
    expect(previews.read(path)).toEqual({
      html: '<p>خبر</p>',
      contentSecurityPolicy: PREVIEW_POLICY,
    });
    expect(new Previews().add('<p>خبر</p>')).not.toBe(path);
  });

  it('knows no other paths', () => {
    const previews = new Previews();
    previews.add('<p>خبر</p>');
    for (const path of ['/preview/', '/preview/x', '', '__proto__']) {
      expect(previews.read(path)).toBeNull();
    }
  });

  it('gives the same page the same path, so that the frame need not load again', () => {
    const previews = new Previews();
    const path = previews.add('أ');
    previews.add('ب');
    expect(previews.add('أ')).toBe(path);
  });

  it('keeps the last few only, and of those the ones asked for last', () => {
    const previews = new Previews();
    const first = previews.add('0');
    const second = previews.add('1');
    for (let page = 2; page < 8; page += 1) previews.add(String(page));
    previews.add('0');
    previews.add('8');
    expect(previews.read(first)).not.toBeNull();
    expect(previews.read(second)).toBeNull();
  });

  it('lets a page show itself and do nothing else', () => {
    const policy = new Map(
      PREVIEW_POLICY.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('sandbox')).toBe('allow-same-origin');
    expect(policy.has('script-src')).toBe(false);
    expect(policy.get('frame-ancestors')).toBe("'self'");
  });
});
