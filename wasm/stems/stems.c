/* The stemmer pack: a WebAssembly module of its own, called for one word at a time.
 *
 * Its caller (web/engine/stems.js) writes a word, lower case and well-formed UTF-8, to
 * storydiff_stems_buffer() and calls storydiff_stems_stem with the language's place in
 * STORYDIFF_PACK_STEMMERS and the word's size in bytes; the stem then stands in the buffer. It needs
 * nothing from outside: no system, no clock, no JavaScript.
 */
#include "language/words/stemmer_list.h"
#include "lexicon/han_variants_table.h"
#include "runtime/api.h"

STORYDIFF_PACK_STEMMERS(STORYDIFF_DECLARE_STEMMER)

/* A stem is seldom longer than its word (Serbian turns letters into pairs), and a word is at most a
 * quarter of this: kMostStemBytes in wasm/language/words/stem.cpp. */
static unsigned char buffer[1024];
static struct SN_env* environments[32];

#define EXPORT __attribute__((used, visibility("default")))

EXPORT unsigned char* storydiff_stems_buffer(void) { return buffer; }

/* Traditional characters of Chinese and their simplified forms (wasm/lexicon/han_variants.cpp). */
EXPORT const char* storydiff_stems_han(void) { return kHanVariantsTable; }
EXPORT int storydiff_stems_han_size(void) { return (int)sizeof kHanVariantsTable - 1; }

/* Size of the stem; `size` itself, and the word as it was, if there is no such language or memory runs out. */
EXPORT int storydiff_stems_stem(int language, int size) {
  struct SN_env* env = 0;
  int (*stem)(struct SN_env*) = 0;
  int at = 0;
#define STORYDIFF_ASK(name, code)                                                         \
  if (at == language) {                                                                   \
    if (!environments[at]) environments[at] = name##_UTF_8_create_env();                  \
    env = environments[at];                                                               \
    stem = name##_UTF_8_stem;                                                             \
  }                                                                                       \
  ++at;
  STORYDIFF_PACK_STEMMERS(STORYDIFF_ASK)
#undef STORYDIFF_ASK
  if (!env || size < 1 || size > (int)sizeof buffer) return size;
  if (SN_set_current(env, size, buffer) != 0 || stem(env) < 0) return size;
  if (env->l > (int)sizeof buffer) return size;
  for (int i = 0; i < env->l; ++i) buffer[i] = env->p[i];
  return env->l;
}
