// The Snowball stemmers by language: those in every build, and those that may be in a separate
// module.
//
// A stemmer adds one to three kilobytes to the page, those of Greek and Serbian far more. The main
// WebAssembly module therefore has only those of the first list. A second module, the stemmer pack
// (wasm/stems/), has the others and is loaded when a text needs it. The native program has all. A
// language's place in the second list is the number by which the pack is called.
//
// Keep in sync with cmake/Snowball.cmake and scripts/lib/fetch-snowball.
#pragma once

// clang-format off
/// X(Snowball's name, BCP 47 tag)
#define STORYDIFF_STEMMERS(X) \
  X(english, "en") \
  X(german, "de") \
  X(french, "fr") \
  X(spanish, "es") \
  X(russian, "ru")

#define STORYDIFF_PACK_STEMMERS(X) \
  X(arabic, "ar") \
  X(armenian, "hy") \
  X(basque, "eu") \
  X(catalan, "ca") \
  X(finnish, "fi") \
  X(greek, "el") \
  X(hindi, "hi") \
  X(hungarian, "hu") \
  X(indonesian, "id") \
  X(irish, "ga") \
  X(lithuanian, "lt") \
  X(nepali, "ne") \
  X(romanian, "ro") \
  X(serbian, "sh") \
  X(tamil, "ta") \
  X(turkish, "tr") \
  X(yiddish, "yi") \
  X(italian, "it") \
  X(dutch, "nl") \
  X(swedish, "sv") \
  X(danish, "da") \
  X(norwegian, "nb") \
  X(portuguese, "pt")
// clang-format on

#define STORYDIFF_DECLARE_STEMMER(name, code)    \
  struct SN_env* name##_UTF_8_create_env(void);  \
  void name##_UTF_8_close_env(struct SN_env* z); \
  int name##_UTF_8_stem(struct SN_env* z);
