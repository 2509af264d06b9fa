// Identifies a language by its script, then by its function words.
//
// Most scripts determine the language, or leave two or three that differ in a few letters (Arabic
// and Persian, Chinese and Japanese). Latin and Cyrillic texts are identified by how many of their
// words are function words of a language: in running text, 35 to 50 of 100 words are. A word in the
// lists of n languages counts 1/n for each. In Cyrillic, letters that few languages have (і, ї, є;
// ы, э; ў; љ) are evidence too. Where two languages write one script with the same letters, words
// distinguish them: Hindi from Nepali, Hebrew from Yiddish. Of a text of a few words that leave it
// open, letters such as "ł" and "ñ" count too, and numbers, days and the like.
//
// Serbian, Croatian, Bosnian and Montenegrin in Latin letters are all "sh", their common tag: in
// news they differ by less than the variation within any longer text.
//
//     "O ministro disse que não"    o: pt, and 3 more; que: pt, es, fr; não: pt alone     -> pt
//
// A model over character n-grams was considered. It is better on three words, but takes 40 KB for
// as many languages, and an article is never three words long.
//
// Tested by tests/cpp/language/terms_test.cpp.
#include "language/language_id.h"

#include <algorithm>
#include <bit>

#include "language/language_traits.h"
#include "language/letters.h"
#include "language/words/closed_class.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

enum Writing : std::uint8_t {
  latin,
  cyrillic,
  greek,
  hebrew,
  arabic,
  devanagari,
  bengali,
  tamil,
  thai,
  georgian,
  armenian,
  hangul,
  kana,
  han,
  scripts
};

Writing writing_of(char32_t c) {
  if (c < 0x250) return is_cased_letter(c) ? latin : scripts;
  if (c >= 0x370 && c < 0x400) return greek;
  if (c >= 0x400 && c < 0x530) return cyrillic;
  if (c >= 0x531 && c < 0x590) return armenian;
  if (c >= 0x590 && c < 0x600) return hebrew;
  if (c >= 0x620 && c < 0x700) return arabic;
  if (c >= 0x900 && c < 0x980) return devanagari;
  if (c >= 0x980 && c < 0xA00) return bengali;
  if (c >= 0xB80 && c < 0xC00) return tamil;
  if (c >= 0xE00 && c < 0xE80) return thai;
  if (c >= 0x10A0 && c < 0x1100) return georgian;
  if (c >= 0x1E00 && c < 0x1F00) return latin;
  if (c >= 0x3040 && c < 0x3100) return kana;
  if ((c >= 0x3400 && c < 0xA000) || (c >= 0x20000 && c < 0x32000)) return han;
  if (c >= 0xAC00 && c < 0xD7B0) return hangul;
  return scripts;
}

/// Letters that few languages of a script have.
struct LetterEvidence {
  std::uint64_t persian = 0, urdu = 0;
  std::uint64_t ukrainian = 0, east_slavic = 0, belarusian = 0, serbian = 0, macedonian = 0;

  void add(char32_t c, std::uint64_t count) {
    switch (c) {
      case 0x67E:
      case 0x686:
      case 0x698:
      case 0x6AF:
        persian += count;
        break;
      case 0x679:
      case 0x688:
      case 0x691:
      case 0x6D2:
        urdu += count;
        break;
      case U'і':
      case U'ї':
      case U'є':
      case U'ґ':
        ukrainian += count;
        break;
      case U'ы':
      case U'э':
        east_slavic += count;
        break;
      case U'ў':
        belarusian += count;
        break;
      case U'љ':
      case U'њ':
      case U'ћ':
      case U'ђ':
        serbian += count;
        break;
      case U'ѓ':
      case U'ќ':
      case U'ѕ':
        macedonian += count;
        break;
      default:
        break;
    }
  }
};

/// Words up to which a text may share all of its small words with several languages: "a", "in".
constexpr std::uint64_t kFewWords = 24;

struct Hits {
  double best = 0, second = 0;
  std::uint32_t language = 0;  ///< that of `best`, if `best` is above 0
  std::uint64_t words = 0;
};

/// Counts function words and frequent words, for the languages in `allowed`, and the traits of short
/// texts if asked (language/language_traits.h).
Hits count_hits(const std::vector<CountedWord>& words, LanguageSet allowed,
                bool with_traits = false) {
  const ClosedClassIndex& index = ClosedClassIndex::get();
  double hits[lexicon::kLanguages] = {};
  Hits result;
  for (const CountedWord& word : words) {
    result.words += word.count;
    const ClosedClassIndex::Entry entry = index.look_up(word.folded);
    LanguageSet mask = (entry.functions | entry.frequent) & allowed;
    if (mask == 0) continue;
    const double share = static_cast<double>(word.count) / std::popcount(mask);
    for (; mask != 0; mask &= mask - 1) hits[std::countr_zero(mask)] += share;
  }
  if (with_traits) add_traits(words, allowed, hits);
  for (std::uint32_t i = 0; i < lexicon::kLanguages; ++i) {
    if (hits[i] > result.best) {
      result.second = result.best;
      result.best = hits[i];
      result.language = i;
    } else if (hits[i] > result.second) {
      result.second = hits[i];
    }
  }
  return result;
}

/// Whether the best language has at least one word in twelve and is ahead of the second. A text of
/// a few words may be identified by a single word that only one language has.
bool leads(const Hits& hits) {
  const bool enough = hits.best >= 1 && hits.best * 12 >= static_cast<double>(hits.words);
  return enough && hits.best > hits.second * 1.05;
}

std::string cyrillic_language(const std::vector<CountedWord>& words,
                              const LetterEvidence& letters) {
  if (letters.belarusian > 0) return "be";
  if (letters.serbian > 0) return "sr";
  if (letters.macedonian > 0) return "mk";
  const double uk = static_cast<double>(letters.ukrainian);
  const double ru = static_cast<double>(letters.east_slavic);
  if (uk > 2 * ru && uk > 0) return "uk";
  if (ru > 2 * uk && ru > 0) return "ru";
  // A language without distinctive letters has to be clearly ahead by its words.
  const ClosedClassIndex& index = ClosedClassIndex::get();
  const LanguageSet east_slavic = index.set_of("uk") | index.set_of("ru");
  const Hits all = count_hits(words, index.written_in("cyrillic"));
  const bool other = (east_slavic & (LanguageSet{1} << all.language)) == 0;
  if (other && leads(all)) return std::string(index.code(all.language));
  Hits hits = count_hits(words, east_slavic);
  if (hits.words <= kFewWords && !(hits.best >= 1 && hits.best > hits.second)) {
    const Hits spelt = count_hits(words, index.written_in("cyrillic"), true);
    if (leads(spelt)) hits = spelt;
  }
  if (hits.best >= 1 && hits.best > hits.second) {
    // Bulgarian shares many function words with Russian, but has no ы and э.
    const std::string_view code = index.code(hits.language);
    if (code == "ru" && ru == 0 && hits.words > 40) return "bg";
    return std::string(code);
  }
  return "und";
}

/// Whether more words of the text are identifying words of `one` than function words of `other`.
bool rather(const std::vector<CountedWord>& counted, std::string_view one, std::string_view other) {
  const std::string_view words = lexicon::list_of(lexicon::kIdentifyingWords, one);
  std::uint64_t count = 0;
  for (const CountedWord& word : counted) {
    if (has_part(words, word.folded)) count += word.count;
  }
  return static_cast<double>(count) >
         count_hits(counted, ClosedClassIndex::get().set_of(other)).best;
}

/// Whether a short text in Latin letters has small words of English, few that only others have, and
/// no letters that English lacks.
bool may_be_english(const std::vector<CountedWord>& words) {
  const ClosedClassIndex& index = ClosedClassIndex::get();
  const LanguageSet latin = index.written_in("latin");
  const LanguageSet english = index.set_of("en");
  constexpr std::uint64_t kFew = 3;  // English words for each of others
  std::uint64_t ours = 0;
  std::uint64_t others = 0;
  for (const CountedWord& word : words) {
    for (const char c : word.folded) {
      if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    const ClosedClassIndex::Entry entry = index.look_up(word.folded);
    const LanguageSet mask = (entry.functions | entry.frequent) & latin;
    if (mask != 0) ((mask & english) != 0 ? ours : others) += word.count;
  }
  return ours > 0 && ours >= kFew * others;
}

std::string latin_language(const std::vector<CountedWord>& words) {
  const ClosedClassIndex& index = ClosedClassIndex::get();
  const Hits hits = count_hits(words, index.written_in("latin"));
  if (leads(hits)) return std::string(index.code(hits.language));
  if (hits.words > kFewWords) return "und";
  const Hits spelt = count_hits(words, index.written_in("latin"), true);
  constexpr double kSure = 2;  // against English, of which a short text may have no word of its own
  const bool english = may_be_english(words);
  if (leads(spelt) && (!english || spelt.best >= kSure)) {
    return std::string(index.code(spelt.language));
  }
  return english ? "en" : "und";
}

}  // namespace

std::string identify_language(const std::vector<CountedWord>& words) {
  std::uint64_t letters[scripts + 1] = {};
  LetterEvidence evidence;
  for (const CountedWord& word : words) {
    for (std::size_t at = 0; at < word.form.size();) {
      const char32_t c = take_code_point(word.form, at);
      letters[writing_of(c)] += word.count;
      if (c >= 0x400 && c < 0x700) evidence.add(to_lower(c), word.count);
    }
  }
  // One Han or kana character stands for about as much as two or three letters.
  letters[han] *= 3;
  letters[kana] *= 3;
  const auto best = static_cast<Writing>(std::max_element(letters, letters + scripts) - letters);
  if (letters[best] == 0) return "und";
  switch (best) {
    case latin:
      return latin_language(words);
    case cyrillic:
      return cyrillic_language(words, evidence);
    case greek:
      return "el";
    case hebrew:
      return rather(words, "yi", "he") ? "yi" : "he";
    case arabic:
      if (evidence.urdu > 0) return "ur";
      return evidence.persian > 0 ? "fa" : "ar";
    case devanagari:
      if (rather(words, "mr", "hi")) return "mr";
      return rather(words, "ne", "hi") ? "ne" : "hi";
    case bengali:
      return "bn";
    case tamil:
      return "ta";
    case thai:
      return "th";
    case georgian:
      return "ka";
    case armenian:
      return "hy";
    case hangul:
      return "ko";
    case kana:
      return "ja";
    case han:
      return letters[kana] * 10 >= letters[han] ? "ja" : "zh";
    case scripts:
      break;
  }
  return "und";
}

}  // namespace storydiff
