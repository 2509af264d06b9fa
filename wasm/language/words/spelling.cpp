// Regional spellings are brought into one form by endings, American for English:
//
//     colour      -our  -or      color
//     organised   -ise  -ize     organized
//     centre      -tre  -ter     center
//
// Portuguese before and after its reform, and Spanish words with two accepted spellings, follow such
// rules too.
//
// A rule has to leave two real words apart, so it asks for letters before the ending ("four" is not
// "for"). What follows no rule stands in [spelling variants] of lexicon/xx.txt. A mistake is a letter
// too many, a letter too few or two letters exchanged; a letter for another is mostly another word.
//
// Tested by tests/cpp/language/words/spelling_test.cpp.
#include "language/words/spelling.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "language/letters.h"
#include "lexicon/lexicon.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

constexpr std::size_t kLongest = 40;  // bytes of a word that is compared

struct Rewriting {
  std::string_view from, to;
  std::uint8_t before;  ///< least number of letters before it
  bool at_end;          ///< only before "", "s", "d", "r" and the like
};
constexpr Rewriting kEnglish[] = {
    {"isation", "ization", 3, false}, {"ising", "izing", 3, false},    {"ise", "ize", 3, true},
    {"ysing", "yzing", 3, false},     {"yse", "yze", 3, true},         {"our", "or", 2, false},
    {"tre", "ter", 2, true},          {"ibre", "iber", 1, true},       {"ogue", "og", 3, true},
    {"ence", "ense", 3, true},        {"dgement", "dgment", 2, false}, {"aedi", "edi", 1, false},
    {"aemi", "emi", 2, false},        {"aeolog", "eolog", 2, false},   {"oet", "et", 1, false}};
constexpr Rewriting kGerman[] = {{"ph", "f", 0, false}};
/// "projecto", "projeto"; "acção", "ação".
constexpr Rewriting kPortuguese[] = {
    {"ct", "t", 1, false}, {"cc", "c", 1, false}, {"pt", "t", 1, false}, {"pc", "c", 1, false}};
/// "obscuro", "oscuro"; "substancia", "sustancia".
constexpr Rewriting kSpanish[] = {
    {"obsc", "osc", 0, false}, {"subst", "sust", 0, false}, {"psic", "sic", 0, false}};

/// Letters that Arabic writes with or without their marks: "المستشفى", "المستشفي"; "مائة", "مئة".
constexpr Rewriting kArabic[] = {{"مائة", "مئة", 0, false}, {"أ", "ا", 0, false},
                                 {"إ", "ا", 0, false},      {"آ", "ا", 0, false},
                                 {"ى", "ي", 1, true},       {"ة", "ه", 2, true}};

using Buffer = std::array<char, kLongest * 2>;

std::span<const Rewriting> rules_of(std::string_view language) {
  if (language == "en") return kEnglish;
  if (language == "de") return kGerman;
  if (language == "pt") return kPortuguese;
  if (language == "es") return kSpanish;
  if (language == "ar") return kArabic;
  return {};
}

/// Writes `word` into `out` with its regional spelling made one; returns the part of `out` in use.
std::string_view unified(std::string_view word, std::string_view language, Buffer& out) {
  const std::span<const Rewriting> rules = rules_of(language);
  std::size_t size = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::string_view rest = word.substr(at);
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rewriting& one) {
      return at >= one.before && rest.starts_with(one.from) &&
             (!one.at_end || rest.size() <= one.from.size() + 2);
    });
    if (rule == rules.end()) {
      out[size++] = word[at++];
      continue;
    }
    for (const char c : rule->to) out[size++] = c;
    at += rule->from.size();
  }
  return {out.data(), size};
}

/// Whether two words are the same once no letter stands twice in a row.
bool same_without_doubles(std::string_view a, std::string_view b) {
  std::size_t x = 0;
  std::size_t y = 0;
  while (x < a.size() && y < b.size()) {
    if (a[x] != b[y]) return false;
    const char c = a[x];
    while (x < a.size() && a[x] == c) ++x;
    while (y < b.size() && b[y] == c) ++y;
  }
  return x == a.size() && y == b.size();
}

/// Takes off what two words begin with in common, and what they end with, by whole letters; how many
/// letters that is at each end.
struct Ends {
  std::size_t head = 0;
  std::size_t tail = 0;
};
Ends take_common(std::string_view& a, std::string_view& b) {
  const auto starts_letter = [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  };
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t head = 0;
  while (head < shorter && a[head] == b[head]) ++head;
  while (head > 0 && ((head < a.size() && !starts_letter(a[head])) ||
                      (head < b.size() && !starts_letter(b[head])))) {
    --head;
  }
  std::size_t tail = 0;
  while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  while (tail > 0 && !starts_letter(a[a.size() - tail])) --tail;
  const auto letters = [&](std::string_view part) {
    return static_cast<std::size_t>(std::count_if(part.begin(), part.end(), starts_letter));
  };
  const Ends out{letters(a.substr(0, head)), letters(a.substr(a.size() - tail))};
  a = a.substr(head, a.size() - head - tail);
  b = b.substr(head, b.size() - head - tail);
  return out;
}

/// Whether two words differ in one letter too many, or in two neighbours exchanged, neither at the
/// start nor at the end; words of fewer letters than `least` do not.
bool is_slip(std::string_view a, std::string_view b, std::size_t least, std::string_view language) {
  const Ends common = take_common(a, b);
  if (common.head == 0 || common.tail == 0) return false;
  if (a.size() > b.size()) std::swap(a, b);
  std::size_t first = 0;
  take_code_point(b, first);
  // An "m" denies a Turkish verb: "biliyor", "bilmiyor".
  if (a.empty() && b == "m" && language == "tr") return false;
  if (a.empty()) return first == b.size() && common.head + common.tail >= least;
  const bool exchanged = first < b.size() && a.size() == b.size() &&
                         a.starts_with(b.substr(first)) && a.ends_with(b.substr(0, first));
  std::size_t last = first;
  if (exchanged) take_code_point(b, last);
  return exchanged && last == b.size() && common.head + common.tail + 2 >= least;
}

/// Whether two Ukrainian words are one that begins with "у" after a consonant and with "в" after a vowel:
/// "усі", "всі"; "учора", "вчора". A few words are two: "вправа", "управа".
bool begins_with_u_or_v(std::string_view a, std::string_view b) {
  constexpr std::string_view kU = "у";
  constexpr std::string_view kV = "в";
  constexpr std::size_t kLeast = 4;  // bytes after it
  if (!a.starts_with(kU)) std::swap(a, b);
  if (!a.starts_with(kU) || !b.starts_with(kV)) return false;
  const std::string_view rest = a.substr(kU.size());
  if (rest.size() < kLeast || rest != b.substr(kV.size())) return false;
  for (const std::string_view other : {"дач", "клад", "прав", "раж", "ступ", "яз"}) {
    if (rest.starts_with(other)) return false;
  }
  return true;
}

/// The number of the set of [spelling variants] that a word is in; 0 if it is in none.
std::uint32_t variant_set(std::string_view word) {
  struct Sets {
    StringTable table;
    std::vector<std::uint32_t> set_of;
  };
  static const Sets sets = [] {
    Sets all;
    lexicon::each_side(lexicon::kSpellingVariants,
                       [&](std::string_view one, std::uint32_t set, std::uint32_t) {
                         if (all.table.add(one).fresh) all.set_of.push_back(set + 1);
                       });
    return all;
  }();
  const std::uint32_t id = sets.table.find(word);
  return id == StringTable::kNone ? 0 : sets.set_of[id];
}

}  // namespace

bool spelling_variants(const Term& a, const Term& b, std::string_view language,
                       const Relations& relations) {
  if (a.kind != WordKind::word || b.kind != WordKind::word) return false;
  if (a.folded.size() > kLongest || b.folded.size() > kLongest) return false;
  if (a.stem == b.stem && same_without_doubles(a.folded, b.folded)) return true;
  const std::uint32_t set = variant_set(a.folded);
  if (set != 0 && set == variant_set(b.folded)) return true;
  if (language == "uk" && begins_with_u_or_v(a.folded, b.folded)) return true;
  // What follows keeps the first letter, but for German "ph" and "f" and the Arabic hamza.
  if (language != "de" && language != "ar" && a.folded.substr(0, 1) != b.folded.substr(0, 1))
    return false;
  Buffer left;
  Buffer right;
  if (unified(a.folded, language, left) == unified(b.folded, language, right)) return true;
  // A letter that is doubled or not makes another word of a short one only: "hopping", "hoping".
  constexpr std::size_t kLong = 9;
  if (std::min(a.folded.size(), b.folded.size()) >= kLong &&
      !(relations.knows(a.stem) && relations.knows(b.stem)) &&
      same_without_doubles(a.folded, b.folded)) {
    return true;
  }
  if (!relations.has_words()) return false;
  const bool known = relations.knows(a.stem);
  const bool other = relations.knows(b.stem);
  if (known && other) return false;
  // Of two words that the pack lacks only long ones are taken for one.
  constexpr std::size_t kShortest = 6;
  constexpr std::size_t kShortestUnknown = 8;
  return is_slip(a.folded, b.folded, known || other ? kShortest : kShortestUnknown, language);
}

}  // namespace storydiff
