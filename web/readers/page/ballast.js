// The source of a saved page without its ballast: scripts, styles, comments and drawings, which are most of
// its bytes. A parser takes longer over a style sheet than over the rest of the page together.
//
//   <p>One<script>if (a < b) c()</script> <!-- two -->three      <p>One<script></script> <!---->three
//
// The marks themselves stay, since the text before and after them must not become one. What is taken out
// has to be what a parser would take for a script, a style, a comment: a page may write "<script>" into an
// attribute, a title or a comment. So this follows the tokenizer of the HTML standard (whatwg, 13.2.5) tag
// by tag, and where the standard's answer hangs on more than the tokens (drawings and formulas, lists of
// options), it goes on only if what stands there is of a plain shape, and else leaves the rest of the source
// as it is. JSON-LD stays: it is read. One walk, and no look back.

/** @param {number} code */
const space = (code) => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
const [slash, equals, greater, bang, question, doubleQuote, singleQuote] = [47, 61, 62, 33, 63, 34, 39];
/** @param {number} code */
const isLetter = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Elements whose content is text to a parser whatever it looks like. */
const textOnly = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);
const dropped = new Set(['script', 'style']);

const attributes = String.raw`(?:[^<>"'/]|"[^<>"]*"|'[^<>']*')*`;
/** @param {string} names */
const tags = (names) => String.raw`</?(?:${names.split(' ').join('|')})(?=[\s/>])[^<>]*>`;
const shapes =
  'g path circle rect line polyline polygon ellipse defs use symbol lineargradient radialgradient stop clippath mask filter text tspan';

/**
 * Where such an element holds nothing but these, a parser neither leaves it nor reads its content otherwise.
 * @type {Record<string, {open: RegExp, inner: RegExp, close: RegExp}>}
 */
const plainElements = {
  svg: {
    open: new RegExp(String.raw`<svg(?=[\s>])${attributes}>`, 'iy'),
    inner: new RegExp(String.raw`${tags(shapes)}|<(title|desc|style)(?=[\s>])[^<>/]*>[^<]*</\1>`, 'iy'),
    close: /<\/svg>/iy,
  },
  select: {
    open: new RegExp(String.raw`<select(?=[\s>])${attributes}>`, 'iy'),
    inner: new RegExp(tags('option optgroup'), 'iy'),
    close: /<\/select>/iy,
  },
};

/**
 * The content of a plain element of that name: `{start, close, end}`; null where it is not plain.
 * @param {string} source
 * @param {number} at
 * @param {{open: RegExp, inner: RegExp, close: RegExp}} given
 */
function plainElement(source, at, { open, inner, close }) {
  open.lastIndex = at;
  if (!open.test(source)) return null;
  const start = open.lastIndex;
  for (let next = source.indexOf('<', start); next >= 0; next = source.indexOf('<', next)) {
    close.lastIndex = next;
    if (close.test(source)) return { start, close: next, end: close.lastIndex };
    inner.lastIndex = next;
    if (!inner.test(source)) return null;
    next = inner.lastIndex;
  }
  return null;
}

/** After which tags nothing is certain. */
const uncertain = new Set(['math', 'plaintext', 'frameset']);

/**
 * Where the tag is over whose name ends at `at`; -1 where the source ends first.
 * @param {string} source
 * @param {number} at
 */
function endOfTag(source, at) {
  for (;;) {
    let code = source.charCodeAt(at);
    while (space(code) || code === slash) code = source.charCodeAt((at += 1));
    if (code === greater) return at + 1;
    if (at >= source.length) return -1;
    // A name's first character may be anything, the others end it.
    do code = source.charCodeAt((at += 1));
    while (at < source.length && !space(code) && code !== slash && code !== greater && code !== equals);
    while (space(code)) code = source.charCodeAt((at += 1));
    if (code !== equals) continue;
    do code = source.charCodeAt((at += 1));
    while (space(code));
    if (code === doubleQuote || code === singleQuote) {
      at = source.indexOf(code === doubleQuote ? '"' : "'", at + 1) + 1;
      if (at === 0) return -1;
    } else {
      while (at < source.length && !space(code) && code !== greater) code = source.charCodeAt((at += 1));
    }
  }
}

/**
 * Where the mark begins that ends a comment, and where it ends: "<!-->" and "<!--->" are whole comments.
 * @param {string} source
 * @param {number} at
 */
function closeOfComment(source, at) {
  const short = /<!--(?:-?>)/y;
  short.lastIndex = at;
  if (short.test(source)) return { start: at + 4, end: short.lastIndex };
  const close = /--!?>/g;
  close.lastIndex = at + 4;
  const match = close.exec(source);
  return match ? { start: match.index, end: close.lastIndex } : { start: source.length, end: source.length };
}

const closers = new Map([...textOnly].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]));

/**
 * Where the end tag of a text-only element begins, or the source ends.
 * @param {string} source
 * @param {number} at
 * @param {string} name
 */
function endOfText(source, at, name) {
  const closer = /** @type {RegExp} */ (closers.get(name));
  closer.lastIndex = at;
  if (!closer.test(source)) return source.length;
  const end = closer.lastIndex - name.length - 2;
  return name === 'script' && source.slice(at, end).includes('<!--') ? endOfScript(source, at) : end;
}

/**
 * A script with a comment mark in it may hold "<script>…</script>" in its turn, which does not end it.
 * @param {string} source
 * @param {number} at
 */
function endOfScript(source, at) {
  const marks = /<!--|-->|<(\/?)script(?=[\s/>])/gi;
  marks.lastIndex = at;
  let escaped = false;
  let inner = false;
  for (let match = marks.exec(source); match; match = marks.exec(source)) {
    if (match[0] === '<!--') {
      escaped = true;
      marks.lastIndex -= 2; // its own dashes may end it: "<!-->"
    } else if (match[0] === '-->') escaped = inner = false;
    else if (match[1] === '') inner ||= escaped;
    else if (!inner) return match.index;
    else inner = false;
  }
  return source.length;
}

/**
 * `source` without what nobody reads; what a parser makes of the rest stays the same.
 * @param {string} source
 */
export function withoutBallast(source) {
  const pieces = [];
  let from = 0; // of what is to be kept
  /**
   * @param {number} start
   * @param {number} end
   */
  const drop = (start, end) => {
    if (end <= start) return;
    pieces.push(source.slice(from, start));
    from = end;
  };
  let at = source.indexOf('<');
  while (at >= 0 && at < source.length) {
    const code = source.charCodeAt(at + 1);
    if (code === bang && source.startsWith('--', at + 2)) {
      const { start, end } = closeOfComment(source, at);
      drop(at + 4, start);
      at = end;
    } else if (isLetter(code) || (code === slash && isLetter(source.charCodeAt(at + 2)))) {
      const start = code === slash ? at + 2 : at + 1;
      let nameEnd = start;
      for (let next = code; !space(next) && next !== greater && next !== slash && nameEnd < source.length;) {
        nameEnd += 1;
        next = source.charCodeAt(nameEnd);
      }
      const name = source.slice(start, nameEnd).toLowerCase();
      if (code !== slash && uncertain.has(name)) break;
      if (code !== slash && Object.hasOwn(plainElements, name)) {
        const plain = plainElement(source, at, plainElements[name]);
        if (!plain) break;
        if (name === 'svg') drop(plain.start, plain.close);
        at = plain.end;
      } else {
        const end = endOfTag(source, nameEnd);
        if (end < 0) break; // the source ends within a tag, which a parser drops
        at = end;
        if (code !== slash && textOnly.has(name)) {
          at = endOfText(source, end, name);
          if (dropped.has(name) && !(name === 'script' && /ld\+json/i.test(source.slice(nameEnd, end)))) drop(end, at);
        }
      }
    } else if (code === bang || code === question || code === slash) {
      at = source.indexOf('>', at + 2) + 1;
      if (at === 0) break;
    } else at += 1;
    at = source.indexOf('<', at);
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}
