// A link with both articles, compressed, after its #: no server receives that part of an address.
//
//     #pair=<base64url of deflated JSON>&fact=3

import { checkedPins, checkedSide } from './pair.js';

/** @import { Pair } from './types.d.ts' */

/** Characters an address may have, so that programs which pass it on keep it whole. */
export const longestLink = 16_000;

/** Bytes that the texts of a link may have once inflated; 68 KB of an address can inflate to 50 MB. */
export const longestInflated = 2_000_000;

/**
 * @param {string} code
 * @param {string} message
 */
const linkError = (code, message) => Object.assign(new Error(message), { code });

/**
 * What the stream makes of the bytes. Reading stops at the limit, so that no more is inflated or held than that.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {CompressionStream|DecompressionStream} stream
 */
async function through(bytes, stream, limit = Infinity) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const chunks = [];
  let size = 0;
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    size += value.length;
    if (size > limit) {
      reader.cancel().catch(() => {}); // what is left is of no interest, broken or not
      throw linkError('link-too-large', `the texts of the link have more than ${limit} bytes`);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** @param {Uint8Array} bytes */
function toBase64Url(bytes) {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @param {string} text */
function fromBase64Url(text) {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/**
 * The fragment for a pair, without its #; null where the address or what it holds would get too long.
 * @param {object} pair  as pairShown() gives it
 */
export async function fragmentOf(pair, base = '') {
  const json = new TextEncoder().encode(JSON.stringify(pair));
  if (json.length > longestInflated) return null;
  const fragment = `pair=${toBase64Url(await through(json, new CompressionStream('deflate-raw')))}`;
  return base.length + 1 + fragment.length > longestLink ? null : fragment;
}

/** @param {string} packed */
async function unpacked(packed) {
  try {
    const bytes = await through(fromBase64Url(packed), new DecompressionStream('deflate-raw'), longestInflated);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const { code, message } = /** @type {Error & {code?: string}} */ (error);
    throw code === 'link-too-large' ? error : linkError('bad-link', message);
  }
}

/**
 * The pair that a fragment holds; null where it holds none. Throws an error of code "bad-link" where what it holds is
 * broken, and "link-too-large" where it is more than `longestInflated`.
 * @param {string} fragment
 * @returns {Promise<Pair | null>}
 */
export async function pairOf(fragment) {
  const packed = new URLSearchParams(fragment).get('pair');
  if (!packed) return null;
  const pair = await unpacked(packed);
  const [left, right] = [checkedSide(pair?.left), checkedSide(pair?.right)];
  if (!left || !right) throw linkError('bad-link', 'the link holds no pair of texts');
  return { left, right, pins: checkedPins(pair.pins) };
}

/**
 * The fact that a fragment points at; null where it points at none.
 * @param {string} fragment
 */
export function factOf(fragment) {
  const fact = new URLSearchParams(fragment).get('fact');
  return fact !== null && /^\d{1,6}$/.test(fact) ? Number(fact) : null;
}

/**
 * A fragment that points at another fact, and otherwise stays as it is.
 * @param {string} fragment
 * @param {number | null} id
 */
export function withFact(fragment, id) {
  const kept = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('fact='));
  return [...kept, ...(id === null ? [] : [`fact=${id}`])].join('&');
}

/**
 * The address points at the selected fact, so that it can be copied and come back to.
 * @param {number | null} id
 */
export function pointAt(id) {
  const fragment = withFact(window.location.hash, id);
  const { pathname, search } = window.location;
  window.history?.replaceState(window.history.state, '', fragment === '' ? `${pathname}${search}` : `#${fragment}`);
}

/**
 * Whether an address leads to a file on this computer, which nobody else can open.
 * @param {string} address
 */
export const isOnDisk = (address) => /^file:/i.test(address);
