// A message's parts as bytes, by postal-mime: which charset they are in is decided where all bytes are (../charset.js).

import PostalMime from 'postal-mime';
import { readerLimits } from '../limits.js';

/** @import { MailPart } from '../types.d.ts' */

/** @type {Record<string, string>} */
const textTypes = { 'text/plain': 'text', 'text/html': 'html', 'application/xhtml+xml': 'html', '': 'text' };

/**
 * What postal-mime makes of a part, as far as it is used here; its types leave it out.
 * @typedef {{value: string, params: Record<string, string | undefined>}} Header
 * @typedef {object} MailNode
 * @property {{parsed: Header, multipart: string | false}} contentType
 * @property {{parsed: Header}} contentDisposition
 * @property {MailNode[]} childNodes
 * @property {ArrayBuffer | undefined} content
 */

/**
 * The leaves of a message in their order; `alternative` is the same for those that say one thing in several ways.
 * @param {MailNode} root
 */
function leavesOf(root) {
  /** @type {MailPart[]} */
  const leaves = [];
  let groups = 0;
  /** @type {{node: MailNode, alternative: number | null}[]} */
  const waiting = [{ node: root, alternative: null }];
  while (waiting.length > 0) {
    const { node, alternative } = /** @type {{node: MailNode, alternative: number | null}} */ (waiting.pop());
    const { parsed, multipart } = node.contentType;
    if (multipart) {
      const opens = multipart === 'alternative' && alternative === null;
      if (opens) groups += 1;
      const inside = opens ? groups : alternative;
      waiting.push(...[...node.childNodes].reverse().map((child) => ({ node: child, alternative: inside })));
      continue;
    }
    if (!node.content) continue;
    const { params, value } = parsed;
    const disposition = node.contentDisposition.parsed;
    const name = disposition.params.filename || params.name || '';
    const attached = disposition.value === 'attachment' || (name !== '' && disposition.value !== 'inline');
    const kind = value === 'message/rfc822' ? 'message' : attached ? 'file' : (textTypes[value ?? ''] ?? 'file');
    leaves.push({
      kind,
      name,
      bytes: new Uint8Array(node.content),
      charset: params.charset || null,
      flowed: /^flowed$/i.test(params.format ?? ''),
      joinsWords: /^yes$/i.test(params.delsp ?? ''),
      alternative,
    });
  }
  return leaves;
}

/**
 * `{subject, from, date, parts}` of one message; what is not there is ''. Messages inside of it stay bytes.
 * @param {Uint8Array} bytes
 */
export async function parse(bytes) {
  const parser = new PostalMime({ maxNestingDepth: readerLimits.maxMailNesting, maxRfc822NestingDepth: 0 });
  const email = await parser.parse(bytes);
  return {
    subject: email.subject ?? '',
    from: email.from?.name || email.from?.address || '',
    date: email.date ?? '',
    parts: leavesOf(/** @type {{root: MailNode}} */ (/** @type {unknown} */ (parser)).root),
  };
}
