/* global HEAPU8, LibraryManager, Module, mergeInto */
// The JavaScript functions that the engine calls: Emscripten builds this into the glue, and web/engine/instance.js
// supplies them.
mergeInto(LibraryManager.library, {
  /** The stem of a word by the stemmer pack (web/engine/stems.js); -1 if no pack is loaded. */
  storydiff_pack_stem: function (language, word, size, out) {
    return Module['stemmers'] ? Module['stemmers']['stem'](language, HEAPU8, word, size, out) : -1;
  },
  /** Copies the characters of Chinese in both scripts to `out` unless that is null; their size, 0 if no pack is loaded. */
  storydiff_han_variants: function (out) {
    const han = Module['stemmers'] && Module['stemmers']['han'];
    if (!han) return 0;
    if (out) HEAPU8.set(han, out);
    return han.length;
  },
  /** Copies the words of further languages (wasm/lexicon/further.h) to `out` unless that is null; their size in bytes. */
  storydiff_lexicons: function (out) {
    if (!Module['lexicons']) return 0;
    if (out) HEAPU8.set(Module['lexicons'], out);
    return Module['lexicons'].length;
  },
  /** The progress of a comparison: the number of a Stage, and the share of the whole that is done. */
  storydiff_tell: function (stage, share) {
    Module['onProgress'](stage, share);
  },
});
