// UTF-16 and UTF-32, by a mark or by where their zeros stand.
//
//   "hi" in UTF-16:  68 00 69 00                      a zero in every second byte
//   "\u6a4b\u3002\\n":        4b 6a 02 30 0a 00                few zeros, but all on one side, each beside a line end or a space
//   "hi" in UTF-32:  68 00 00 00 69 00 00 00
//
// A text of one byte per character with a zero gone astray in it is none of these.

import { readerLimits } from './limits.js';

const isAscii = (byte) => byte >= 0x09 && byte < 0x7f;

function utf32Kind(head) {
  const units = head.length >> 2;
  if (units < 2) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i + 3 < head.length; i += 4) {
    if (head[i + 3] === 0 && head[i + 2] <= 0x10 && (head[i] !== 0 || head[i + 1] !== 0)) little += 1;
    if (head[i] === 0 && head[i + 1] <= 0x10 && (head[i + 2] !== 0 || head[i + 3] !== 0)) big += 1;
  }
  // Two zeros in a row are what no UTF-16 has within a text.
  if (little === units && head[2] === 0) return 'utf-32le';
  if (big === units && head[1] === 0) return 'utf-32be';
  return null;
}

/** Whether `head` is text of that kind: no control characters, no halves of characters, hardly anything that is unassigned. */
function isText(head, charset) {
  let text;
  try {
    text = new TextDecoder(charset, { fatal: true }).decode(head);
  } catch {
    return false;
  }
  // eslint-disable-next-line no-control-regex -- no text has them
  const odd = text.match(/[\p{Cn}\p{Co}\u0001-\u0008\u000e-\u001f]/gu)?.length ?? 0;
  return odd <= text.length * 0.01;
}

/** `{charset, marked}`; null where the bytes are neither. */
export function wideKind(bytes) {
  const marked = (charset) => ({ charset, marked: true });
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return marked(bytes[2] === 0 && bytes[3] === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return marked('utf-16be');
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return marked('utf-32be');
  const head = bytes.subarray(0, readerLimits.sniffBytes & ~3);
  const found = (charset) => ({ charset, marked: false });
  const whole = head.length < 4 ? bytes.subarray(0, 2) : head;
  if (whole.length < 4 || !whole.includes(0)) return null;
  const utf32 = utf32Kind(whole);
  if (utf32) return found(utf32);
  const zeros = { even: 0, odd: 0, besideAscii: 0 };
  for (let i = 0; i + 1 < whole.length; i += 2) {
    if (whole[i] === 0) zeros.even += 1;
    if (whole[i + 1] === 0) zeros.odd += 1;
    if ((whole[i] === 0 && isAscii(whole[i + 1])) || (whole[i + 1] === 0 && isAscii(whole[i]))) zeros.besideAscii += 1;
  }
  const units = whole.length >> 1;
  const charset = zeros.odd > zeros.even ? 'utf-16le' : 'utf-16be';
  const many = Math.max(zeros.odd, zeros.even);
  const few = Math.min(zeros.odd, zeros.even);
  if (many > units * 0.7 && few < units * 0.05) return found(charset);
  // Beyond Latin the zeros are those of spaces, figures and line ends, and they are all on one side.
  const asciiBytes = whole.reduce((sum, byte) => sum + (isAscii(byte) ? 1 : 0), 0);
  const mostlyAscii = asciiBytes > whole.length * 0.9;
  if (few === 0 && zeros.besideAscii === many && !mostlyAscii && isText(whole, charset)) return found(charset);
  return null;
}
