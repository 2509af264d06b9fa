// XHTML, to be parsed as HTML: there "<title/>" is a title without an end, which swallows the rest of the page.

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Closes what XHTML writes as empty, and takes the XML declaration off.
 * @param {string} source
 */
export function asHtml(source) {
  if (!/<\?xml|xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/i.test(source.slice(0, 2000))) return source;
  return source
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/<([a-zA-Z][\w:-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/g, (whole, name, attributes) =>
      empty.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`,
    );
}
