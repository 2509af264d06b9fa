// Finds the language of a few words by a linear model over their letters.
//
// Each word stands for its groups of up to four letters, with "_" for its ends, and, up to eight
// letters, for itself: "og" is _o og g_ _og og_ _og_ o g. A table gives some of these a weight for a
// language, and a word of a language's lists (lexicon/xx.txt) one more; the language with the
// largest sum is the likeliest. The groups are hashed; what is not in the table weighs nothing.
//
//     "Toget var forsinket"   _var_ da nb sv; et_ da nb; sink nb …; ket_ da nb      da or nb
//     "… på grund af sporet"  _af_ da; nd_ da de; und de da …                       da
//
// Weights are whole numbers and never negative, so that few are needed: multinomial logistic
// regression, of which scripts/fit-language keeps the largest weights
// (docs/decisions/language-of-short-texts.md). Fitted on single sentences and parts of them.
//
// A longer text is read in samples of words spread over it, until one language is far ahead: the
// cost of an article is that of some two sentences.
//
// Tested by tests/cpp/language/language_id_test.cpp.
#include "language/language_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>

#include "language/language_model_table.h"
#include "language/letters.h"
#include "language/words/closed_class.h"

namespace storydiff {
namespace {

using language_model::kCodes;

constexpr std::uint32_t kLanguages = std::size(kCodes);
constexpr std::uint32_t kGroup = 4;      // letters of a group, with the marks of ends
constexpr std::uint32_t kWhole = 8;      // letters of the longest word that counts as a whole
constexpr std::uint32_t kMostTimes = 3;  // a word counts
constexpr std::uint32_t kSample = 24;    // distinct words
constexpr std::int32_t kFarAhead = 12 * kUnitsPerNat;
constexpr std::uint32_t kMostWords = 192;
using Scores = std::array<std::int32_t, kLanguages>;

bool written_in(std::uint32_t language, ModelScript script) {
  const std::string_view code = kCodes[language];
  if (code == "sh") return true;
  const bool cyrillic =
      code == "be" || code == "bg" || code == "mk" || code == "ru" || code == "uk";
  return cyrillic == (script == ModelScript::cyrillic);
}

/// The table as it is looked up in: weights in the order of their keys, and where those begin that
/// share their highest bits.
class Table {
 public:
  static const Table& get() {
    static const Table table;
    return table;
  }

  void add(std::uint32_t key, std::int32_t times, Scores& scores) const {
    const std::uint32_t bucket = key >> kLowBits;
    const std::uint32_t low = key & ((1U << kLowBits) - 1);
    for (std::uint32_t i = starts_[bucket]; i < starts_[bucket + 1]; ++i) {
      if (low_[i] != low) continue;
      const std::uint8_t entry = language_model::kEntries[i];
      scores[entry & 31U] += times * language_model::kSizes[entry >> 5U];
    }
  }

  /// The place of a language of the lexicon; kLanguages if the model does not have it.
  [[nodiscard]] std::uint32_t language(std::uint32_t listed) const { return languages_[listed]; }

 private:
  static constexpr std::uint32_t kBucketBits = 11;
  static constexpr std::uint32_t kLowBits = language_model::kKeyBits - kBucketBits;

  Table() {
    const std::uint8_t* from = language_model::kSteps;
    std::uint32_t key = 0;
    std::uint32_t bucket = 0;
    for (std::uint32_t i = 0; i < language_model::kWeightCount; ++i) {
      std::uint32_t step = 0;
      for (std::uint32_t shift = 0;; shift += 7) {
        step |= (*from & 0x7FU) << shift;
        if ((*from++ & 0x80U) == 0) break;
      }
      key += step;
      for (; bucket <= key >> kLowBits; ++bucket) starts_[bucket] = static_cast<std::uint16_t>(i);
      low_[i] = static_cast<std::uint8_t>(key & ((1U << kLowBits) - 1));
    }
    for (; bucket < starts_.size(); ++bucket) starts_[bucket] = language_model::kWeightCount;
    for (std::uint32_t i = 0; i < lexicon::kLanguages; ++i) {
      languages_[i] = static_cast<std::uint32_t>(
          std::find(kCodes, kCodes + kLanguages, ClosedClassIndex::get().code(i)) - kCodes);
    }
  }

  static_assert(kLowBits <= 8 && language_model::kWeightCount < 0x10000);
  std::array<std::uint16_t, (1U << kBucketBits) + 1> starts_{};
  std::array<std::uint8_t, language_model::kWeightCount> low_{};
  std::array<std::uint32_t, lexicon::kLanguages> languages_{};
};

/// FNV-1a, a code point at a time.
constexpr std::uint32_t kBasis = 2166136261U;
std::uint32_t with(std::uint32_t hash, char32_t letter) { return (hash ^ letter) * 16777619U; }
std::uint32_t key_of(std::uint32_t hash) {
  hash ^= hash >> 15U;
  return hash * 0x2C1B3C6DU >> (32U - language_model::kKeyBits);
}

/// Adds up what words say.
class Scorer {
 public:
  void add(const CountedWord& word) {
    const auto times = static_cast<std::int32_t>(std::min(word.count, kMostTimes));
    lower_.clear();
    lower_append(word.form, lower_);
    spelt_.assign(1, U'_');
    for (std::size_t at = 0; at < lower_.size();) spelt_ += take_code_point(lower_, at);
    spelt_ += U'_';
    for (std::size_t start = 0; start < spelt_.size(); ++start) {
      std::uint32_t hash = kBasis;
      for (std::size_t end = start; end < std::min(start + kGroup, spelt_.size()); ++end) {
        hash = with(hash, spelt_[end]);
        if (end > start || spelt_[end] != U'_') table_.add(key_of(hash), times, scores);
      }
    }
    if (spelt_.size() > kGroup && spelt_.size() <= kWhole + 2) {
      std::uint32_t hash = kBasis;
      for (const char32_t letter : spelt_) hash = with(hash, letter);
      table_.add(key_of(hash), times, scores);
    }
    const ClosedClassIndex::Entry entry = index_.look_up(word.folded);
    for (LanguageSet mask = entry.functions | entry.frequent; mask != 0; mask &= mask - 1) {
      const std::uint32_t language =
          table_.language(static_cast<std::uint32_t>(std::countr_zero(mask)));
      if (language == kLanguages) continue;
      scores[language] += times * language_model::kListedWeights[language];
      ++listed[language];
    }
  }

  Scores scores{};
  std::array<std::uint32_t, kLanguages> listed{};

 private:
  const Table& table_ = Table::get();
  const ClosedClassIndex& index_ = ClosedClassIndex::get();
  std::string lower_;
  std::u32string spelt_;
};

LanguageGuess best_of(const Scorer& scorer, ModelScript script) {
  LanguageGuess guess;
  std::int32_t second = 0;
  for (std::uint32_t i = 0; i < kLanguages; ++i) {
    if (!written_in(i, script)) continue;
    const std::int32_t score = scorer.scores[i];
    if (score > guess.best) {
      second = guess.best;
      guess.next = guess.code;
      guess.best = score;
      guess.code = kCodes[i];
      guess.listed = scorer.listed[i];
    } else if (score > second) {
      second = score;
      guess.next = kCodes[i];
    }
  }
  guess.margin = guess.best - second;
  return guess;
}

}  // namespace

[[gnu::noinline]] LanguageGuess guess_language(const std::vector<CountedWord>& words,
                                               ModelScript script, std::string_view likely) {
  constexpr std::int32_t kAhead = 3 * kUnitsPerNat;
  Scorer scorer;
  for (std::uint32_t i = 0; i < kLanguages; ++i) {
    if (kCodes[i] == likely) scorer.scores[i] = kAhead;
  }
  LanguageGuess guess;
  const std::size_t stride = (words.size() + kSample - 1) / kSample;
  std::uint32_t read = 0;
  for (std::size_t sample = 0; sample < stride && read < kMostWords; ++sample) {
    for (std::size_t i = sample; i < words.size(); i += stride, ++read) scorer.add(words[i]);
    guess = best_of(scorer, script);
    if (guess.margin >= kFarAhead) break;
  }
  return guess;
}

}  // namespace storydiff
