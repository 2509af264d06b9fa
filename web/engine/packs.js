// Language packs that an engine has been given, for one that is started later.

/** The language of a pack: its name ("en 1") stands after "SDWP", the edition and the name's length. */
const languageOf = (/** @type {Uint8Array} */ pack) => String.fromCharCode(...pack.subarray(6, 6 + pack[5])).split(' ')[0];

/**
 * The packs with another one, which takes the place of one for its language.
 * @param {Uint8Array[]} packs
 * @param {Uint8Array} pack  known to be good
 */
export const withPack = (packs, pack) => [...packs.filter((other) => languageOf(other) !== languageOf(pack)), pack];
