/* global HEAPU8, LibraryManager, Module, mergeInto */
// What the engine calls in JavaScript: Emscripten builds this into the glue, and web/engine/instance.js hands in
// the functions.
mergeInto(LibraryManager.library, {
  /** The stem of a word, of the stemmer pack (web/engine/stems.js): -1 where no pack is loaded. */
  storydiff_pack_stem: function (language, word, size, out) {
    return Module['packStem'] ? Module['packStem'](language, HEAPU8, word, size, out) : -1;
  },
  /** How far a comparison is: a Stage's number, and the share of the whole that is done. */
  storydiff_tell: function (stage, share) {
    Module['onProgress'](stage, share);
  },
});
