// The plain text of a mail -> its paragraphs.
//
// Lines that a mail program cut are joined again: where the mail says that they may be ("format=flowed"), and where a paragraph
// of theirs is as wide as mails are. What is quoted of another mail, and the signature, stay in sight and are no story:
//
//   The roof is to be                  The roof is to be mended.     body
//   mended.
//
//   On Monday Bo wrote:                On Monday Bo wrote:           furniture: quoted
//   > When?                            When?                         furniture: quoted
//   --
//   Ada Ruiz                           Ada Ruiz                      furniture: signature
//
// The head of another message is furniture too; what follows it is the story where it is forwarded, and quoted below a reply.

/** @import { Paragraph } from './types.d.ts' */

/** Characters of a line that a program may have cut: shorter ones are verse or an address, longer ones are paragraphs. */
const cutLine = { least: 45, most: 100 };

const quote = /^(?:>[ \t]?)+/;

/** Characters of a message above a head of another one below which that other one is forwarded, and is the story. */
const minOwnText = 200;

const headLine = /^\s*\*?[\p{L}][\p{L} -]{0,20}\*?\s?:\*?\s+\S/u;
const rule = /^\s*(?:[-_*=]{3,}.*|.*[-_*=]{3,}|[^.]{0,60}:)\s*$/u;
const address = /\S@\S+\.\S/;

/**
 * Whether lines are the head of another message: three labels with colons or more, one of them with an address, and nothing else but
 * a line that announces it ("---- Forwarded message ----", "Begin forwarded message:").
 * @param {string[]} lines
 */
function isMessageHead(lines) {
  const labelled = lines.filter((line) => headLine.test(line));
  const isAnnounced = lines.length - labelled.length <= (rule.test(lines[0] ?? '') && !headLine.test(lines[0]) ? 1 : 0);
  return labelled.length >= 3 && isAnnounced && labelled.some((line) => address.test(line));
}

/**
 * Text of format=flowed (RFC 3676): a line that ends in a space goes on; a space before it is stuffed.
 * @param {string} text
 * @param {boolean} joinsWords
 */
export function unflow(text, joinsWords) {
  /** @type {{mark: string, text: string}[]} */
  const paragraphs = [];
  /** @type {{mark: string, text: string} | null} */
  let open = null;
  for (const raw of text.split('\n')) {
    const mark = /** @type {RegExpExecArray} */ (/^>*/.exec(raw))[0];
    const line = raw.slice(mark.length).replace(/^ /, '');
    const flows = line.endsWith(' ') && line !== '-- ';
    const written = flows && joinsWords ? line.slice(0, -1) : line;
    if (open && open.mark === mark && line !== '-- ') open.text += written;
    else paragraphs.push((open = { mark, text: written }));
    if (!flows) open = null;
  }
  return paragraphs.map(({ mark, text: line }) => (mark === '' ? line : `${mark} ${line}`)).join('\n');
}

/**
 * Lines that a program cut, as one.
 * @param {string[]} lines
 */
function joinCut(lines) {
  const before = lines.slice(0, -1);
  const cut = before.length > 0 && before.every(({ length }) => length >= cutLine.least && length <= cutLine.most);
  return cut && /** @type {string} */ (lines.at(-1)).length <= cutLine.most ? lines.map((line) => line.trim()).join(' ') : lines.join('\n');
}

/**
 * `{text, role, why}` of each paragraph.
 * @param {string} text
 */
export function paragraphsOfMail(text) {
  /** @type {Paragraph[]} */
  const paragraphs = [];
  /** @type {string[]} */
  let lines = [];
  let quoted = false;
  let signed = false;
  let own = 0; // characters of the message's own text
  let below = false; // what is below the head of another message
  const close = () => {
    const isHead = !quoted && isMessageHead(lines);
    const joined = joinCut(lines).trim();
    lines = [];
    if (joined === '') return;
    if (isHead) {
      paragraphs.push({ text: joined, role: 'furniture', why: 'quoted' });
      signed = false; // who forwards a message may sign above it
      below ||= own >= minOwnText;
    } else if (quoted || signed || below) {
      // Who wrote what follows is said in the line before it.
      const before = paragraphs.at(-1);
      if (quoted && before?.role === null && /:$/.test(before.text) && before.text.length <= 200) {
        before.role = 'furniture';
        before.why = 'quoted';
      }
      paragraphs.push({ text: joined, role: 'furniture', why: signed ? 'signature' : 'quoted' });
    } else {
      own += joined.length;
      paragraphs.push({ text: joined, role: null, why: '' });
    }
  };
  for (const raw of text.split('\n')) {
    const isQuoted = quote.test(raw);
    const line = raw.replace(quote, '').trimEnd();
    const ends = !isQuoted && raw.replace(/\s*$/, ' ') === '-- ';
    if (line === '' || isQuoted !== quoted || ends) close();
    quoted = isQuoted;
    if (ends) signed = true;
    else if (line !== '') lines.push(line);
  }
  close();
  return paragraphs;
}
