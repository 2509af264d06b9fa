// How the two texts are spoken of.

/** @import { Messages } from './types.d.ts' */

/** @type {WeakMap<Messages, {true: Messages, false: Messages}>} */
const spoken = new WeakMap();

/**
 * Messages as they speak of two versions of a text, or of two outlets, neither of which removed anything.
 * @param {Messages} messages
 * @param {boolean} versions
 * @returns {Messages}
 */
export function spokenOf(messages, versions) {
  let both = spoken.get(messages);
  if (!both) {
    both = { true: { ...messages, ...messages.ofVersions, versions: true }, false: { ...messages, versions: false } };
    spoken.set(messages, both);
  }
  return both[versions ? 'true' : 'false'];
}
