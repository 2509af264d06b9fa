// Identifies a language by its script, then by its words and their letters.
//
// Most scripts determine the language, or leave two or three that differ in a few letters (Arabic
// and Persian, Chinese and Japanese). In Cyrillic, letters that few languages have (і, ї, є; ы, э; ў;
// љ) decide. What is left, and all texts in Latin letters, a small model of groups of letters and of
// function words distinguishes (language/language_model.cpp). Where two languages write one script
// with the same letters, words distinguish them: Hindi from Nepali, Hebrew from Yiddish.
//
// Serbian, Croatian, Bosnian and Montenegrin in Latin letters are all "sh", their common tag: in
// news they differ by less than the variation within any longer text.
//
//     "O ministro disse que não"    pt          "Berg Lind", "Reuters"    und: names only
//
// Tested by tests/cpp/language/language_id_test.cpp.
#include "language/language_id.h"

#include <algorithm>

#include "language/language_model.h"
#include "language/language_pairs.h"
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

/// What a guess is taken from: below it as much speaks for the next language as for the best, which
/// matters little between languages that are spelt alike. Names alone seldom reach it; a text with a
/// word of a language's lists does.
constexpr std::int32_t kLeastMargin = 4 * kUnitsPerNat / 10;
constexpr std::int32_t kLeastMarginOfNames = 18 * kUnitsPerNat / 10;

std::string code_of(const LanguageGuess& guess, std::string_view likely) {
  const bool alike =
      guess.code == likely || language_gap(guess.code, guess.next) == LanguageGap::close;
  const bool names = guess.listed == 0 && guess.code != likely;
  const std::int32_t least = names ? kLeastMarginOfNames : alike ? 1 : kLeastMargin;
  return std::string(guess.margin >= least ? guess.code : "und");
}

std::string cyrillic_language(const std::vector<CountedWord>& words, const LetterEvidence& letters,
                              std::string_view likely) {
  if (letters.belarusian > 0) return "be";
  if (letters.serbian > 0) return "sr";
  if (letters.macedonian > 0) return "mk";
  if (letters.ukrainian > 2 * letters.east_slavic) return "uk";
  if (letters.east_slavic > 2 * letters.ukrainian) return "ru";
  const std::string code = code_of(guess_language(words, ModelScript::cyrillic, likely), likely);
  return code == "sh" ? "sr" : code;
}

/// How many of the words are function words or frequent words of a language.
std::uint64_t listed_words(const std::vector<CountedWord>& words, std::string_view language) {
  const ClosedClassIndex& index = ClosedClassIndex::get();
  const LanguageSet set = index.set_of(language);
  std::uint64_t count = 0;
  for (const CountedWord& word : words) {
    const ClosedClassIndex::Entry entry = index.look_up(word.folded);
    if (((entry.functions | entry.frequent) & set) != 0) count += word.count;
  }
  return count;
}

/// Whether more words of the text are identifying words of `one` than function words of `other`.
bool rather(const std::vector<CountedWord>& counted, std::string_view one, std::string_view other) {
  const std::string_view words = lexicon::list_of(lexicon::kIdentifyingWords, one);
  std::uint64_t count = 0;
  for (const CountedWord& word : counted) {
    if (has_part(words, word.folded)) count += word.count;
  }
  return count > listed_words(counted, other);
}

}  // namespace

std::string identify_language(const std::vector<CountedWord>& words, std::string_view likely) {
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
      return code_of(guess_language(words, ModelScript::latin, likely), likely);
    case cyrillic:
      return cyrillic_language(words, evidence, likely);
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
