// Story sentences as sparse vectors, the form in which many pairs are compared.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// One coordinate: a feature (a stem, a character n-gram, a pair of neighbouring stems) and its
/// weight in one sentence.
struct Coordinate {
  std::uint32_t id = 0;
  float weight = 0;
};

/// One story sentence. Ranges index the flat lists of SideVectors.
struct SentenceVector {
  std::uint32_t sentence = 0;  ///< index into the side's segmentation
  std::uint32_t paragraph = 0;
  bool heading = false;     ///< of a headline or standfirst
  std::uint32_t words = 0;  ///< without punctuation
  Range sequence;           ///< stems in the order of the text, SideVectors::kBreak at marks
  Range stems;              ///< by id; weight = count times rarity (idf)
  Range grams;              ///< by id; character n-grams of the folded words
  Range pairs;              ///< by id; two stems in a row, weight = the rarer one's
  Range entities;           ///< by id; names
  Range quantities;         ///< by id; numbers, amounts and dates, equal when the same is meant
  float stem_norm = 0;      ///< Euclidean length
  float gram_norm = 0;
  float stem_sum = 0;  ///< sum of the weights
  float gram_sum = 0;
  float pair_sum = 0;
  float entity_sum = 0;
  float position = 0;  ///< 0 at the first story sentence to 1 at the last
};

/// The story sentences of one side, in order of the text.
struct SideVectors {
  static constexpr std::uint32_t kBreak = UINT32_MAX;

  std::vector<SentenceVector> sentences;
  std::vector<std::uint32_t> sequence;
  std::vector<Coordinate> stems;
  std::vector<Coordinate> grams;
  std::vector<Coordinate> pairs;
  std::vector<Coordinate> entities;
  std::vector<Coordinate> quantities;

  [[nodiscard]] std::span<const Coordinate> of(const std::vector<Coordinate>& list,
                                               Range range) const {
    return std::span<const Coordinate>(list).subspan(range.first, range.size());
  }
  [[nodiscard]] std::span<const std::uint32_t> words_of(const SentenceVector& v) const {
    return std::span<const std::uint32_t>(sequence).subspan(v.sequence.first, v.sequence.size());
  }
};

/// Both sides in one space: equal ids mean the same on both.
struct Vectors {
  SideVectors left;
  SideVectors right;
  std::vector<float> worth;  ///< by stem: the greatest Term::weight of its terms
  /// By stem: where its kin begin in `kin`; one entry more than stems, or none at all without a
  /// language pack.
  std::vector<std::uint32_t> first_kin;
  /// Stems that may mean the same by the language pack, with the strength of that, below 1.
  std::vector<Coordinate> kin;
  std::uint32_t stems = 0;  ///< ids are below these
  std::uint32_t grams = 0;
  std::uint32_t pairs = 0;
  std::uint32_t entities = 0;
  std::uint32_t quantities = 0;

  [[nodiscard]] std::span<const Coordinate> kin_of(std::uint32_t stem) const {
    if (first_kin.empty()) return {};
    return std::span(kin).subspan(first_kin[stem], first_kin[stem + 1] - first_kin[stem]);
  }
};

/// Rarity (inverse document frequency) is log2(1 + sentences / sentences with it), over both sides'
/// stories. A sentence keeps its `settings.max_coordinates` weightiest coordinates of each kind, so
/// that one endless sentence costs no more against each of its candidates than a long one does.
[[nodiscard]] Vectors make_vectors(const Article& left, const Article& right, const Terms& terms,
                                   const AlignSettings& settings);

}  // namespace storydiff
