/* global HEAPU8, LibraryManager, Module, mergeInto */
// The engine's one question to JavaScript: the stem of a word, of the stemmer pack (web/engine/stems.js).
// Emscripten builds this into the glue. `Module.packStem` is what the pack's owner gave, if anything.
mergeInto(LibraryManager.library, {
  storydiff_pack_stem: function (language, word, size, out) {
    return Module['packStem'] ? Module['packStem'](language, HEAPU8, word, size, out) : -1;
  },
});
