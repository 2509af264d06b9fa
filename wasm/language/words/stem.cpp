// Stems words with Snowball, for the languages that it has.
//
// M. F. Porter, "Snowball: A language for stemming algorithms", 2001. The generated C is not part
// of this project; cmake/Snowball.cmake says where it comes from. A stemmer expects lower case with
// accents ("größere" -> "gross", "élections" -> "élect"), so words are lowered with accents kept,
// stemmed, and only then folded. Some things are removed before the stem is taken: elided articles
// ("l'accord", "dell'accordo"), the English genitive (Snowball's own first step), the suffix after
// the apostrophe of a Turkish name ("Ankara'da"), and the points of initials ("U.S." equals "US").
//
// In WebAssembly some stemmers are in a separate module (stemmer_list.h), called through one
// imported function. If it was not loaded, words of these languages keep their endings, and the
// side's StemSource is `missing`.
//
// Snowball has no stemmer here for Ukrainian, Belarusian, Polish and Czech. Their endings are many
// but regular, so a light rule removes the longest ending of a noun or an adjective that leaves at
// least four letters: "міністра", "міністром" -> "міністр". Such rules are known to do nearly as
// well in text retrieval (J. Savoy, "Light stemming approaches for the French, Portuguese, German
// and Hungarian languages", 2006). Korean predicates lose the ending of their speech level. All other
// languages keep the folded word.
//
// Tested by tests/cpp/language/words/stem_test.cpp.
#include "language/words/stem.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "language/letters.h"
#include "language/words/stemmer_list.h"
#include "text/fold.h"
#include "text/unicode.h"

#ifdef STORYDIFF_SYSTEM_LIBSTEMMER
#include <libstemmer.h>
#else
#include "runtime/api.h"
extern "C" {
STORYDIFF_STEMMERS(STORYDIFF_DECLARE_STEMMER)
#ifdef STORYDIFF_STEMS_APART
/// Calls the stemmer pack for the stem of the `size` bytes at `word`. Writes it to `out`, which has
/// room for 1024 bytes, and returns its size, or -1 if the pack is not loaded. `language` is an
/// index into STORYDIFF_PACK_STEMMERS.
int storydiff_pack_stem(int language, const char* word, int size, char* out);
#else
STORYDIFF_PACK_STEMMERS(STORYDIFF_DECLARE_STEMMER)
#endif
}
#endif

namespace storydiff {
namespace {

/// Longer words are not stemmed: no language has them, and the pack's buffer is finite.
constexpr std::size_t kMostStemBytes = 256;

struct LightRule {
  std::string_view language;
  std::string_view endings;  ///< longest first, each after a space
};
constexpr LightRule kLightRules[] = {
    {"uk",
     " ськими ського ському ською ських ським ський ській ська ські ське ську ами ями ові еві єві "
     "ого ому ими іми ією ою ею єю ах ях ів їв ам ям ом ем єм ої ій ий им их ія ії ію а я о у ю и "
     "і "
     "ї е є ь"},
    {"be",
     " скага скаму скімі скай скіх скім скі ская скае скую амі ямі ага аму яга яму ымі імі ою аю "
     "яй "
     "ах ях аў яў ам ям ом ем ай ая ае ую ых іх ым ім ы і а я о у ю е ь"},
    {"pl",
     " skiego skiemu skimi skiej skich skim ska ski skie ską ami ach ego emu ymi imi owi iej iem "
     "iego ów om em ie ia ią ię iu ej ym im ych ich ą ę a e i y o u"},
    {"cs",
     " skeho skemu skymi ského skému skými ském skou ských ským ská ský ské ami emi ího ímu ého "
     "ému "
     "ích ých ech ách ím ým em ům ou ové ovi ího í á é ý ě a e i y o u ů"}};

/// Cuts the longest ending of `rule` that leaves at least four letters.
void strip_ending(std::string_view endings, std::string& word) {
  std::size_t letters = 0;
  for (const char c : word) letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  while (!endings.empty()) {
    endings.remove_prefix(1);
    const std::string_view ending = endings.substr(0, endings.find(' '));
    endings.remove_prefix(ending.size());
    std::size_t size = 0;
    for (const char c : ending) size += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    if (letters >= size + 4 && std::string_view(word).ends_with(ending)) {
      word.resize(word.size() - ending.size());
      return;
    }
  }
}

/// Takes the last syllable off a Korean word, as its code point; 0 if it ends with none.
char32_t take_last_syllable(std::string& word) {
  constexpr std::size_t kBytes = 3;  // of each Hangul syllable
  if (word.size() < kBytes) return 0;
  std::size_t at = word.size() - kBytes;
  const char32_t c = take_code_point(word, at);
  if (c < 0xAC00 || c > 0xD7A3) return 0;
  word.resize(word.size() - kBytes);
  return c;
}

/// Whether a Korean word ended with these syllables, of three bytes each; takes them off.
bool take_ending(std::string& word, std::string_view ending) {
  if (!std::string_view(word).ends_with(ending)) return false;
  word.resize(word.size() - ending.size());
  return true;
}

/// "지키세요", "지키십시오" -> "지키"; "알려주세요" -> "알려주"; "보고해주세요" -> "보고하": the endings of a
/// request. Whether there was one.
bool strip_request(std::string& word) {
  std::string rest = word;
  if (!take_ending(rest, "세요") && !take_ending(rest, "십시오")) return false;
  take_ending(rest, "으");
  if (take_ending(rest, "해주")) rest += "하";
  if (rest.empty()) return false;
  word = rest;
  return true;
}

/// "준수합니다", "준수한다", "준수해요" -> "준수하"; "있습니다", "있다" -> "있": a Korean predicate without the
/// ending that says how formal the speaker is, or that it is asked for. Tense is part of what stays
/// ("했"), but for the "할" of "준수할 것이다".
void strip_speech_level(std::string& word) {
  // A syllable is (lead * 21 + vowel) * 28 + final, from 가 on; finals: 4 is ㄴ, 17 is ㅂ.
  constexpr char32_t kFinals = 28;
  const auto final_of = [](char32_t syllable) { return (syllable - 0xAC00) % kFinals; };
  if (strip_request(word)) return;
  for (const auto& [ending, plain] :
       {std::pair{"해요", "하"}, {"할", "하"}, {"돼요", "되"}, {"될", "되"}}) {
    if (!take_ending(word, ending)) continue;
    word += plain;
    return;
  }
  std::string rest = word;
  if (take_last_syllable(rest) != U'다') return;
  char32_t last = take_last_syllable(rest);
  bool formal = false;
  if (last == U'니') {
    last = take_last_syllable(rest);
    formal = true;
    if (last == U'습') last = take_last_syllable(rest);
  } else if (last == U'는') {
    last = take_last_syllable(rest);
  }
  if (last == 0) return;
  const char32_t final = final_of(last);
  if (final == (formal ? 17U : 4U)) last -= final;
  append_utf8(rest, last);
  word = rest;
}

/// "l'accord" -> "accord": removes an elided article, pronoun or similar before an apostrophe.
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

/// "u.s." -> "us", "p.m." -> "pm"; words with longer parts ("example.org") stay as they are.
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

/// Whether a word has only letters, their marks, apostrophes and hyphens, as stemmers expect.
bool is_plain_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = take_code_point(word, at);
    if (!is_letter(c) && !is_mark(c) && c != U'\'' && c != U'-') return false;
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
  // Several tags for one stemmer.
  if (language == "sr" || language == "hr" || language == "bs") language = "sh";
  if (language == "no" || language == "nn") language = "nb";
#ifdef STORYDIFF_SYSTEM_LIBSTEMMER
    // Only the languages that the generated sources have, so that all builds give the same stems.
#define STORYDIFF_CHOOSE(name, code) \
  if (language == (code)) stemmer_ = sb_stemmer_new(#name, "UTF_8");
  STORYDIFF_STEMMERS(STORYDIFF_CHOOSE)
  STORYDIFF_PACK_STEMMERS(STORYDIFF_CHOOSE)
#undef STORYDIFF_CHOOSE
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
#ifdef STORYDIFF_STEMS_APART
  int place = 0;
#define STORYDIFF_FIND(name, code)             \
  if (language == (code)) pack_place_ = place; \
  ++place;
  STORYDIFF_PACK_STEMMERS(STORYDIFF_FIND)
#undef STORYDIFF_FIND
  if (pack_place_ >= 0) {
    char none = 0;
    const bool loaded = storydiff_pack_stem(pack_place_, &none, 0, &none) >= 0;
    source_ = loaded ? StemSource::snowball : StemSource::missing;
    if (!loaded) pack_place_ = -1;
    return;
  }
#else
  STORYDIFF_PACK_STEMMERS(STORYDIFF_CHOOSE)
#endif
#undef STORYDIFF_CHOOSE
#endif
  if (stemmer_ != nullptr) {
    source_ = StemSource::snowball;
    return;
  }
  if (language == "ko") source_ = StemSource::rules;
  for (const LightRule& rule : kLightRules) {
    if (rule.language != language) continue;
    endings_ = rule.endings;
    source_ = StemSource::rules;
  }
}

Stemmer::~Stemmer() {
  if (stemmer_ != nullptr) close_(stemmer_);
}

std::string_view Stemmer::ask(std::string_view word) {
#ifdef STORYDIFF_STEMS_APART
  if (pack_place_ >= 0) {
    stem_.resize(4 * kMostStemBytes);
    const int size =
        storydiff_pack_stem(pack_place_, word.data(), static_cast<int>(word.size()), stem_.data());
    return {stem_.data(), static_cast<std::size_t>(size)};
  }
#endif
  return run_(stemmer_, word);
}

[[gnu::noinline]] void Stemmer::stem(std::string_view form, std::string_view folded,
                                     std::string& out) {
  out.clear();
  lower_.clear();
  lower_append(form, lower_);
  strip_points(lower_);
  if (language_ == "fr" || language_ == "it" || language_ == "ca") strip_elision(lower_);
  if (language_ == "tr") lower_.resize(std::min(lower_.find('\''), lower_.size()));
  if (is_plain_word(lower_) && lower_.size() <= kMostStemBytes) {
    if (source_ == StemSource::snowball) {
      fold_append(ask(lower_), out);
    } else {
      if (source_ == StemSource::rules && endings_.empty()) {
        strip_speech_level(lower_);
      } else if (source_ == StemSource::rules) {
        strip_ending(endings_, lower_);
      }
      fold_append(lower_, out);
    }
  }
  if (out.empty()) out.assign(folded);
}

}  // namespace storydiff
