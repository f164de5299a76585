import type { Strings } from '../../i18n/strings';

/** Hosts that copy embeds from, by the last two parts of their names, and how they are called. */
const PROVIDERS: Record<string, keyof Strings['blocks']['providers']> = {
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'x.com': 'x',
  'twitter.com': 'x',
  'facebook.com': 'facebook',
  'fb.watch': 'facebook',
  'instagram.com': 'instagram',
  'tiktok.com': 'tiktok',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'vimeo.com': 'vimeo',
  'soundcloud.com': 'soundcloud',
  'threads.net': 'threads',
  'linkedin.com': 'linkedin',
};

/**
 * Who offers what stands at an address: the name of a known site, the host of any other.
 * @param url an http or https address; "" for one that is not known yet
 */
export function providerOf(url: string, { blocks }: Strings): string {
  if (!URL.canParse(url)) return url;
  const host = new URL(url).hostname.replace(/^www\./u, '');
  const known = PROVIDERS[host.split('.').slice(-2).join('.')];
  return known === undefined ? host : blocks.providers[known];
}
