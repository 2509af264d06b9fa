// What the markup around a block calls it: navigation, related stories, share buttons, comments.
//
// Tags and ARIA roles say it plainly; class names and ids say it in words of English that web design
// has settled on. They are read word by word ("post-relatedLinks" -> post, related, links), so that
// "ad" is not found in "headline". A name is believed only of a part of the page: a container that
// holds most of the story is the story's, whatever it is called.

/** Zones that name a purpose other than the story, by the words of class and id. Closed and general. */
const words = {
  comments: 'comment comments commentlist disqus respond replies livefyre discussion',
  share: 'share sharing shares social sharedaddy addthis addtoany socials followus',
  related: `related relatedposts recommended recommendation recommendations recirc recirculation readmore readnext outbrain
    taboola trending popular zergnet yarpp teaser teasers upnext mostread mostpopular seealso promo promos promobox crosslink
    crosslinks morefrom newsletter subscribe subscription signup paywall optin mailchimp subscribebox upsell`,
  advertisement: 'ad ads advert adverts advertisement advertising adslot adsense sponsor sponsored sponsors dfp adunit adbox',
  author: 'bio biography authorbio authorbox aboutauthor',
  byline: 'byline author authors timestamp dateline pubdate published publishdate postmeta entrymeta contributor contributors posted',
  caption: 'caption captions figcaption credit credits photocredit imagecaption attribution',
  navigation: 'breadcrumb breadcrumbs nav navbar navigation menu submenu pagination pager toolbar tablist sitemap',
  tags: 'tags taglist tagcloud keywords topics hashtags tagged',
  margin: 'footer copyright disclaimer sidebar masthead rail cookie cookies gdpr consent modal popup overlay',
  hidden: 'sronly offscreen visuallyhidden screenreader hidden',
};
const zoneOfWord = new Map(Object.entries(words).flatMap(([zone, list]) => list.split(/\s+/).map((word) => [word, zone])));

/** @type {Record<string, string>} */
const zoneOfTag = {
  NAV: 'navigation',
  FOOTER: 'margin',
  FORM: 'form',
  ASIDE: 'aside',
  FIGCAPTION: 'caption',
  ADDRESS: 'byline',
  TIME: 'byline',
};
/** @type {Record<string, string>} */
const zoneOfRole = {
  navigation: 'navigation',
  complementary: 'aside',
  contentinfo: 'margin',
  banner: 'margin',
  search: 'form',
  menu: 'navigation',
  menubar: 'navigation',
  dialog: 'margin',
};

/**
 * The words of a class or an id: "post-relatedLinks" -> ["post", "related", "links"] and neighbours joined.
 * @param {string} name
 */
function wordsOf(name) {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** @param {string} name */
function findZoneOfName(name) {
  const parts = wordsOf(name);
  for (let i = 0; i < parts.length; i += 1) {
    const pair = i + 1 < parts.length ? zoneOfWord.get(parts[i] + parts[i + 1]) : undefined;
    const zone = pair ?? zoneOfWord.get(parts[i]);
    if (zone) return zone;
  }
  return null;
}

/** Names come again and again in a page: a list's items all have one. */
const zonesOfNames = new Map();
const maxNames = 20_000;

/** @param {string} name */
function zoneOfName(name) {
  let zone = zonesOfNames.get(name);
  if (zone === undefined) {
    if (zonesOfNames.size >= maxNames) zonesOfNames.clear();
    zone = findZoneOfName(name);
    zonesOfNames.set(name, zone);
  }
  return zone;
}

/** A page is looked through twice, and its names do not change. */
const ownZones = new WeakMap();

/**
 * The zone that an element opens by itself, or null.
 * @param {Element} element
 */
export function ownZone(element) {
  let zone = ownZones.get(element);
  if (zone === undefined) {
    zone = findOwnZone(element);
    ownZones.set(element, zone);
  }
  return zone;
}

/** @param {Element} element */
function findOwnZone(element) {
  const role = zoneOfRole[element.getAttribute('role') ?? ''];
  if (role) return role;
  const tag = zoneOfTag[element.nodeName];
  if (tag) return tag;
  const id = element.getAttribute('id');
  const names = element.getAttribute('class');
  // Tailwind and its like put a design's values into names; a long list of names says nothing.
  for (const name of `${names ?? ''} ${id ?? ''}`.trim().split(/\s+/).slice(0, 12)) {
    const zone = zoneOfName(name);
    if (zone) return zone;
  }
  return null;
}

/**
 * A function from an element to the nearest zone around it, or null.
 * `believable(element)` says whether a name may be believed of that element.
 * @param {Element} root
 * @param {(element: Element) => boolean} believable
 */
export function zoneFinder(root, believable) {
  /** @type {Map<Element, string | null>} */
  const known = new Map([[root, null]]);
  return (/** @type {Element} */ element) => {
    const path = [];
    /** @type {Element | null} */
    let at = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let found = (at && known.get(at)) ?? null;
    for (let i = path.length - 1; i >= 0; i -= 1) {
      const zone = ownZone(path[i]);
      if (zone && believable(path[i])) found = zone;
      known.set(path[i], found);
    }
    return found;
  };
}
