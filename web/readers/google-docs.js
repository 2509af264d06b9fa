// A page that Google Docs wrote (Download, Web page), with what only its style sheet and its addresses say put into its tags.
//
//   <style>.c4{text-decoration:line-through}</style>       <span class="c4" style="text-decoration:line-through">not</span>
//   <span class="c4">not</span>
//   <a href="https://www.google.com/url?q=https://example.org/&sa=D">   <a href="https://example.org/">
//
// Comments stand below such a page, each with a link back to its sign in the text: they are taken out and counted.

const isGoogleDoc = /<body[^>]*\sclass="[^"]*\bdoc-content\b/;

/**
 * Classes that strike out, by the page's own style sheet.
 * @param {string} source
 */
function struckClasses(source) {
  const names = new Set();
  for (const [, sheet] of source.matchAll(/<style[^>]*>([^<]*)<\/style>/gi)) {
    for (const [, name] of sheet.matchAll(/\.(c\d{1,6})\{[^{}]*text-decoration:\s*line-through/g)) names.add(name);
  }
  return names;
}

/** Elements of a comment: its sign in the text, and the paragraph below the page that it is. */
const commentSign = /<sup[^>]*><a[^>]*href="#cmnt\d+"[^>]*>[^<]*<\/a><\/sup>/g;
const commentText = /<div[^>]*><p[^>]*><a[^>]*href="#cmnt_ref\d+"[^>]*>(?:(?!<\/div>)[^])*<\/div>/g;

/**
 * `{html, comments}`: the source, and how many comments were in it; of any other page the source as it is.
 * @param {string} source
 */
export function plainGoogleDoc(source) {
  if (!isGoogleDoc.test(source)) return { html: source, comments: 0 };
  const struck = struckClasses(source);
  const comments = source.match(/href="#cmnt_ref\d+"/g)?.length ?? 0;
  const html = source
    .replace(commentSign, '')
    .replace(commentText, '')
    .replace(/<span class="([^"]*)"/g, (tag, /** @type {string} */ classes) =>
      classes.split(' ').some((name) => struck.has(name)) ? `${tag} style="text-decoration:line-through"` : tag,
    );
  return { html, comments };
}
