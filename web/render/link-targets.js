// Whether two links lead to the same place, whatever was added on the way: tracking, a scheme, a slash at the end, a redirector.
//
//   http://example.org/a/?utm_source=x   https://example.org/a        the same
//   https://example.org/a?page=2         https://example.org/a        another

/** Parameters that say where a reader comes from, and not where to. */
const tracking =
  /^(?:utm_\w+|ga_\w+|_ga|_gl|mc_[ce]id|[a-z]{0,3}clid|gclsrc|igsh(?:id)?|msclkid|mkt_tok|vero_id|oly_\w+_id|s_cid|_hs\w+|hs\w{3}|__twitter_impression|wt_mc|at_medium|at_campaign)$/i;

/**
 * Services that lead on to an address, and the parameter that has it.
 * @type {[RegExp, RegExp, string[]][]}
 */
const redirectors = [
  [/(?:^|\.)google\.[a-z.]+$/, /^\/url$/, ['q', 'url']],
  [/\.safelinks\.protection\.outlook\.com$/, /^\/$/, ['url']],
  [/(?:^|\.)facebook\.com$/, /^\/l\.php$/, ['u']],
  [/^urldefense\.(?:com|proofpoint\.com)$/, /^\/v2\/url$/, []],
];
const archived = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;

/** @typedef {{host: string, rest: string}} Target */

/** How many services may lead on to one another. */
const maxSteps = 3;
const nowhere = 'http://nowhere.invalid';

/** @param {string} href */
function parse(href) {
  try {
    return new URL(href, nowhere);
  } catch {
    return null;
  }
}

/**
 * The address that a redirector or an archive leads on to, or null.
 * @param {URL} url
 */
function leadsOnTo(url) {
  if (/(?:^|\.)web\.archive\.org$/.test(url.hostname)) return archived.exec(url.pathname + url.search)?.[1] ?? null;
  for (const [host, path, names] of redirectors) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    for (const name of names) {
      const target = url.searchParams.get(name);
      if (target && /^https?:/i.test(target)) return target;
    }
  }
  return null;
}

/**
 * `{host, rest}` of a link; `host` is '' where it is relative; null where it is no address.
 * @param {string} href
 * @returns {Target | null}
 */
export function targetOf(href) {
  let url = parse(href.trim());
  for (let step = 0; url && step < maxSteps; step += 1) {
    const next = leadsOnTo(url);
    if (next === null) break;
    url = parse(next);
  }
  if (!url) return null;
  if (url.protocol === 'mailto:') return { host: 'mailto', rest: url.pathname.toLowerCase() };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { host: url.protocol, rest: url.href };
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const hash = url.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  const path = url.pathname.replace(/\/(?:index\.html?)?$/i, '');
  return { host: url.origin === nowhere ? '' : url.host, rest: `${path}${query === '' ? '' : `?${query}`}${hash}` };
}

/**
 * Whether two links lead to the same place. One that is relative is compared by what it says.
 * @param {string} left
 * @param {string} right
 * @param {Map<string, Target|null>} [known]  targets that were looked at before
 */
export function sameTarget(left, right, known = new Map()) {
  const [a, b] = [left, right].map((href) => {
    if (!known.has(href)) known.set(href, targetOf(href));
    return known.get(href);
  });
  if (!a || !b) return left === right;
  if (a.host === '' || b.host === '') return a.rest.endsWith(b.rest) || b.rest.endsWith(a.rest);
  return a.host === b.host && a.rest === b.rest;
}
