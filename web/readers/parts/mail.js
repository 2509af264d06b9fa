// A message's parts, decoded, by postal-mime.

import PostalMime from 'postal-mime';
import { readerLimits } from '../limits.js';

/** `{subject, from, date, html, text}` of one message; what is not there is ''. */
async function parse(bytes) {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: readerLimits.maxMailNesting });
  return {
    subject: email.subject ?? '',
    from: email.from?.name || email.from?.address || '',
    date: email.date ?? '',
    html: email.html ?? '',
    text: email.text ?? '',
  };
}

globalThis.storydiffParts = { ...globalThis.storydiffParts, mail: { parse } };
