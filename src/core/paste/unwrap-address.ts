/** Sites that links are sent through → the parameter that holds where they lead. */
const WRAPPERS: [RegExp, string][] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}\/url$/u, 'q|url'],
  [/^lm?\.(?:facebook|instagram|messenger)\.com\/(?:l\.php)?$/u, 'u'],
  [/^[a-z0-9-]+\.safelinks\.protection\.outlook\.com\//u, 'url'],
  [/^(?:www\.)?youtube\.com\/redirect$/u, 'q'],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)$/u, 'url'],
  [/^(?:www\.)?vk\.com\/away\.php$/u, 'to'],
  [/^out\.reddit\.com\//u, 'url'],
  [/^slack-redir\.net\/link$/u, 'url'],
  [/^duckduckgo\.com\/l\/$/u, 'uddg'],
  [/^t\.umblr\.com\/redirect$/u, 'z'],
];

/**
 * Parameters that say who sent the reader and never what the page shows. Short common names (`ref`,
 * `id`, `source`) are not here: to some sites they matter.
 */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|ref_src|ref_url|oly_enc_id|oly_anon_id|vero_id|wickedid|__tn__|__cft__(?:\[\d\])?)$/iu;

/** A wrapper in a wrapper is common (a mail of a social network); more are a trap. */
const DEEPEST = 4;

interface AddressParts {
  /** Host and path in small letters, for recognition alone. */
  place: string;
  beforeQuery: string;
  query: string[];
  fragment: string;
}

function partsOf(address: string): AddressParts | null {
  const match = /^https?:\/\/([^?#]*)(?:\?([^#]*))?(#.*)?$/isu.exec(address);
  if (match === null) return null;
  const [, place = '', query = '', fragment = ''] = match;
  return {
    place: place.toLowerCase(),
    beforeQuery: address.slice(0, address.indexOf(place) + place.length),
    query: query === '' ? [] : query.split('&'),
    fragment,
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function targetOf({ place, query }: AddressParts): string | null {
  const names = WRAPPERS.find(([pattern]) => pattern.test(place))?.[1].split('|') ?? [];
  for (const name of names) {
    const raw = query.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
    const target = raw === undefined ? null : decode(raw);
    if (target !== null && /^(?:https?:\/\/|mailto:)/iu.test(target)) return target;
  }
  return null;
}

/**
 * An address without what only follows its reader: the redirects of search engines, social networks
 * and mail filters give where they lead, and the parameters of campaigns go. All else stays as it was,
 * letter by letter.
 */
export function unwrapAddress(address: string): string {
  let current = address.trim();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const parts = partsOf(current);
    if (parts === null) return current;
    const target = targetOf(parts);
    if (target === null) {
      const kept = parts.query.filter((one) => !TRACKING.test(one.replace(/=.*$/su, '')));
      if (kept.length === parts.query.length) return current;
      return `${parts.beforeQuery}${kept.length > 0 ? `?${kept.join('&')}` : ''}${parts.fragment}`;
    }
    current = target;
  }
  return current;
}
