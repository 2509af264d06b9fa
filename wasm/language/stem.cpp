// Stemming by Snowball, for most of the languages that it has.
//
// M. F. Porter, "Snowball: A language for stemming algorithms", 2001. The generated C is not part
// of this project; cmake/Snowball.cmake says where it comes from. A stemmer wants lower case with
// its accents ("größere" -> "gross", "élections" -> "élect"), so words are lowered with accents
// kept, stemmed, and folded after that. Before stemming go elided articles ("l'accord",
// "dell'accordo"), the English genitive (Snowball's own first step) and the points of initials
// ("U.S." and "US" are one).
//
// Ukrainian has no stemmer there. Its endings are many and regular, so a light rule takes off the
// longest ending of a noun or an adjective that leaves four letters: "міністра", "міністром" ->
// "міністр". All other languages keep the folded word. Tested by tests/cpp/language/terms_test.cpp.
#include "language/stem.h"

#include <cstdint>

#include "language/letters.h"
#include "text/fold.h"

#ifdef STORYDIFF_SYSTEM_LIBSTEMMER
#include <libstemmer.h>
#else
#include "runtime/api.h"
// clang-format off
#define STORYDIFF_STEMMERS(X) \
  X(english, "en") \
  X(german, "de") \
  X(french, "fr") \
  X(spanish, "es") \
  X(portuguese, "pt") \
  X(italian, "it") \
  X(dutch, "nl") \
  X(russian, "ru") \
  X(swedish, "sv") \
  X(danish, "da") \
  X(norwegian, "nb")
// clang-format on
extern "C" {
#define STORYDIFF_DECLARE(name, code)            \
  struct SN_env* name##_UTF_8_create_env(void);  \
  void name##_UTF_8_close_env(struct SN_env* z); \
  int name##_UTF_8_stem(struct SN_env* z);
STORYDIFF_STEMMERS(STORYDIFF_DECLARE)
#undef STORYDIFF_DECLARE
}
#endif

namespace storydiff {
namespace {

constexpr std::string_view kUkrainianEndings[] = {
    "ськими", "ського", "ському", "ською", "ських", "ським", "ський", "ській", "ська",
    "ські",   "ське",   "ську",   "ами",   "ями",   "ові",   "еві",   "єві",   "ого",
    "ому",    "ими",    "іми",    "ією",   "ою",    "ею",    "єю",    "ах",    "ях",
    "ів",     "їв",     "ам",     "ям",    "ом",    "ем",    "єм",    "ої",    "ій",
    "ий",     "им",     "их",     "ія",    "ії",    "ію",    "а",     "я",     "о",
    "у",      "ю",      "и",      "і",     "ї",     "е",     "є",     "ь"};

void strip_ukrainian(std::string& word) {
  for (const std::string_view ending : kUkrainianEndings) {
    // Cyrillic letters are two bytes each.
    if (word.size() >= ending.size() + 8 && std::string_view(word).ends_with(ending)) {
      word.resize(word.size() - ending.size());
      return;
    }
  }
}

/// "l'accord" -> "accord": what stands before an apostrophe, when it is an elided small word.
void strip_elision(std::string& word) {
  constexpr std::string_view kElided[] = {
      "l",    "d",   "j",    "m",    "t",    "s",     "c",     "n",      "qu",    "un",
      "dell", "all", "nell", "sull", "dall", "quell", "jusqu", "lorsqu", "puisqu"};
  const std::size_t apostrophe = word.find('\'');
  if (apostrophe == std::string::npos || apostrophe + 1 == word.size()) return;
  for (const std::string_view elided : kElided) {
    if (std::string_view(word).substr(0, apostrophe) == elided) {
      word.erase(0, apostrophe + 1);
      return;
    }
  }
}

/// "u.s." -> "us", "p.m." -> "pm"; words with longer parts ("example.org") stay.
void strip_points(std::string& word) {
  if (word.find('.') == std::string::npos) return;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = take_code_point(word, at);
    letters = c == U'.' ? 0 : letters + 1;
    if (letters > 1) return;
  }
  std::erase(word, '.');
}

bool is_plain_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = take_code_point(word, at);
    const bool arabic = c >= 0x620 && c < 0x660;
    if (!is_cased_letter(c) && !arabic && c != U'\'' && c != U'-') return false;
  }
  return !word.empty();
}

#ifdef STORYDIFF_SYSTEM_LIBSTEMMER
std::string_view run_libstemmer(void* stemmer, std::string_view word) {
  auto* s = static_cast<sb_stemmer*>(stemmer);
  const auto* stem = sb_stemmer_stem(s, reinterpret_cast<const sb_symbol*>(word.data()),
                                     static_cast<int>(word.size()));
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(s))};
}
void close_libstemmer(void* stemmer) { sb_stemmer_delete(static_cast<sb_stemmer*>(stemmer)); }
#else
template <int (*Stem)(SN_env*)>
std::string_view run_stemmer(void* stemmer, std::string_view word) {
  auto* env = static_cast<SN_env*>(stemmer);
  if (SN_set_current(env, static_cast<int>(word.size()),
                     reinterpret_cast<const symbol*>(word.data())) != 0 ||
      Stem(env) < 0) {
    return word;
  }
  return {reinterpret_cast<const char*>(env->p), static_cast<std::size_t>(env->l)};
}
template <void (*Close)(SN_env*)>
void close_stemmer(void* stemmer) {
  Close(static_cast<SN_env*>(stemmer));
}
#endif

}  // namespace

Stemmer::Stemmer(std::string_view language) : language_(language) {
#ifdef STORYDIFF_SYSTEM_LIBSTEMMER
  // Only the languages that the generated sources have, so that every build answers alike.
  constexpr std::string_view kCodes = " en de fr es pt it nl ru sv da nb ";
  if (kCodes.find(' ' + language_ + ' ') == std::string_view::npos) return;
  stemmer_ = sb_stemmer_new(language_ == "nb" ? "no" : language_.c_str(), "UTF_8");
  run_ = run_libstemmer;
  close_ = close_libstemmer;
#else
#define STORYDIFF_CHOOSE(name, code)                \
  if (language == (code)) {                         \
    stemmer_ = name##_UTF_8_create_env();           \
    run_ = run_stemmer<name##_UTF_8_stem>;          \
    close_ = close_stemmer<name##_UTF_8_close_env>; \
  }
  STORYDIFF_STEMMERS(STORYDIFF_CHOOSE)
#undef STORYDIFF_CHOOSE
#endif
}

Stemmer::~Stemmer() {
  if (stemmer_ != nullptr) close_(stemmer_);
}

void Stemmer::stem(std::string_view form, std::string_view folded, std::string& out) {
  out.clear();
  lower_.clear();
  lower_append(form, lower_);
  strip_points(lower_);
  if (language_ == "fr" || language_ == "it") strip_elision(lower_);
  if (is_plain_word(lower_)) {
    if (stemmer_ != nullptr) {
      fold_append(run_(stemmer_, lower_), out);
    } else {
      if (language_ == "uk") strip_ukrainian(lower_);
      fold_append(lower_, out);
    }
  }
  if (out.empty()) out.assign(folded);
}

}  // namespace storydiff
