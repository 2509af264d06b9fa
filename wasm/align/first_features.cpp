// Features of the first pass: the two sentences themselves, their rivals (other candidates of the
// same sentence), and the pairs next to them.

#include <algorithm>

#include "align/features.h"
#include "model/portable_math.h"

namespace storydiff {
namespace {

/// What two coordinate lists share.
struct Overlap {
  float left = 0;  // weight of the shared coordinates on the left
  float right = 0;
  float product = 0;
  float best = 0;  // weight of the weightiest shared coordinate
  float second = 0;
  float count = 0;
};

/// One left sentence's coordinates as a dense array by id, so that the coordinates of each
/// candidate are read once, without a merge with the left's list. Weights are never 0.
class Spread {
 public:
  explicit Spread(std::uint32_t ids) : weights_(ids) {}

  [[gnu::noinline]] void lay(std::span<const Coordinate> left) {
    for (const Coordinate& c : laid_) weights_[c.id] = 0;
    laid_ = left;
    for (const Coordinate& c : laid_) weights_[c.id] = c.weight;
  }

  /// Not inlined, so that the module has it once and not for each kind of coordinate: a loop of
  /// hundreds of steps is worth a call.
  [[nodiscard, gnu::noinline]] Overlap overlap(std::span<const Coordinate> right) const {
    Overlap out;
    for (const Coordinate& b : right) {
      const float a = weights_[b.id];
      if (a == 0) continue;
      out.left += a;
      out.right += b.weight;
      out.product += a * b.weight;
      out.count += 1;
      const float weight = std::min(a, b.weight);
      if (weight > out.best) {
        out.second = out.best;
        out.best = weight;
      } else if (weight > out.second) {
        out.second = weight;
      }
    }
    return out;
  }

 private:
  std::vector<float> weights_;
  std::span<const Coordinate> laid_;
};

/// All kinds of coordinate of one left sentence.
struct Laid {
  Spread grams, stems, pairs, entities, quantities;

  explicit Laid(const Vectors& all)
      : grams(all.grams),
        stems(all.stems),
        pairs(all.pairs),
        entities(all.entities),
        quantities(all.quantities) {}

  void lay(const SideVectors& side, const SentenceVector& v) {
    grams.lay(side.of(side.grams, v.grams));
    stems.lay(side.of(side.stems, v.stems));
    pairs.lay(side.of(side.pairs, v.pairs));
    entities.lay(side.of(side.entities, v.entities));
    quantities.lay(side.of(side.quantities, v.quantities));
  }
};

float share(float part, float whole) { return whole > 0 ? part / whole : 0; }

/// Best and second best of a row or column, so that "the best other one" needs no search.
struct TopTwo {
  float best = 0;
  float second = 0;
  void see(float value) {
    if (value > best) {
      second = best;
      best = value;
    } else if (value > second) {
      second = value;
    }
  }
  [[nodiscard]] float other_than(float value) const { return value == best ? second : best; }
};

void measure_pair(const Laid& left, const SentenceVector& l, const SideVectors& right,
                  const SentenceVector& r, float rarity_of_two, FirstFeatures& f) {
  const Overlap grams = left.grams.overlap(right.of(right.grams, r.grams));
  f[kGramCosine] = share(grams.product, l.gram_norm * r.gram_norm);
  f[kGramCoverLeft] = share(grams.left, l.gram_sum);
  f[kGramCoverRight] = share(grams.right, r.gram_sum);
  const Overlap stems = left.stems.overlap(right.of(right.stems, r.stems));
  f[kStemCosine] = share(stems.product, l.stem_norm * r.stem_norm);
  f[kStemCoverLeft] = share(stems.left, l.stem_sum);
  f[kStemCoverRight] = share(stems.right, r.stem_sum);
  f[kRarestShared] = stems.best / rarity_of_two;
  f[kSecondRarestShared] = stems.second / rarity_of_two;
  f[kSharedStems] = stems.count;
  const Overlap pairs = left.pairs.overlap(right.of(right.pairs, r.pairs));
  f[kPairCoverLeft] = share(pairs.left, l.pair_sum);
  f[kPairCoverRight] = share(pairs.right, r.pair_sum);
  f[kPairsShared] = pairs.left / rarity_of_two;
  const Overlap names = left.entities.overlap(right.of(right.entities, r.entities));
  f[kNameCoverLeft] = share(names.left, l.entity_sum);
  f[kNameCoverRight] = share(names.right, r.entity_sum);
  f[kNamesShared] = names.count;
  const Overlap quantities = left.quantities.overlap(right.of(right.quantities, r.quantities));
  f[kQuantitiesShared] = quantities.count;
  f[kQuantitiesLeftOnly] = static_cast<float>(l.quantities.size()) - quantities.count;
  f[kQuantitiesRightOnly] = static_cast<float>(r.quantities.size()) - quantities.count;
  const auto words_left = static_cast<float>(l.words);
  const auto words_right = static_cast<float>(r.words);
  f[kWordsLeft] = words_left;
  f[kWordsRight] = words_right;
  f[kWordsRatio] = share(std::min(words_left, words_right), std::max(words_left, words_right));
  f[kHeadingLeft] = l.heading ? 1.0F : 0.0F;
  f[kHeadingRight] = r.heading ? 1.0F : 0.0F;
  f[kDistance] = l.position < r.position ? r.position - l.position : l.position - r.position;
}

void add_rivals(const Candidates& candidates, std::size_t left_count, std::size_t right_count,
                std::vector<FirstFeatures>& rows) {
  std::vector<TopTwo> left_cosine(left_count), right_cosine(right_count);
  std::vector<TopTwo> left_words(left_count), right_words(right_count);
  std::vector<TopTwo> left_cover(left_count), right_cover(right_count);
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const Candidate pair = candidates.pairs[k];
    left_cosine[pair.left].see(rows[k][kGramCosine]);
    right_cosine[pair.right].see(rows[k][kGramCosine]);
    const float words = rows[k][kWordCoverLeft] * rows[k][kWordCoverRight];
    left_words[pair.left].see(words);
    right_words[pair.right].see(words);
    left_cover[pair.left].see(rows[k][kGramCoverLeft]);
    right_cover[pair.right].see(rows[k][kGramCoverRight]);
  }
  float likeness_left = 0;
  float likeness_right = 0;
  for (const TopTwo& top : left_cosine) likeness_left += top.best;
  for (const TopTwo& top : right_cosine) likeness_right += top.best;
  likeness_left = share(likeness_left, static_cast<float>(left_count));
  likeness_right = share(likeness_right, static_cast<float>(right_count));
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const Candidate pair = candidates.pairs[k];
    FirstFeatures& f = rows[k];
    f[kRowMargin] = f[kGramCosine] - left_cosine[pair.left].other_than(f[kGramCosine]);
    f[kColumnMargin] = f[kGramCosine] - right_cosine[pair.right].other_than(f[kGramCosine]);
    f[kRowRatio] = share(f[kGramCoverLeft], left_cover[pair.left].best);
    f[kColumnRatio] = share(f[kGramCoverRight], right_cover[pair.right].best);
    const float words = f[kWordCoverLeft] * f[kWordCoverRight];
    f[kStemRowMargin] = words - left_words[pair.left].other_than(words);
    f[kStemColumnMargin] = words - right_words[pair.right].other_than(words);
    f[kLikenessLeft] = likeness_left;
    f[kLikenessRight] = likeness_right;
  }
}

void add_neighbours(const Candidates& candidates, std::vector<FirstFeatures>& rows) {
  struct Step {
    FirstFeature feature;
    int left, right;
  };
  static constexpr Step kSteps[] = {{kBeforeBoth, -1, -1}, {kAfterBoth, 1, 1},
                                    {kBeforeLeft, -1, 0},  {kAfterLeft, 1, 0},
                                    {kBeforeRight, 0, -1}, {kAfterRight, 0, 1}};
  for (const Step& step : kSteps) {
    RowCursor cursor(candidates);
    for (std::size_t k = 0; k < rows.size(); ++k) {
      const Candidate pair = candidates.pairs[k];
      const std::uint32_t at =
          cursor.find(std::int64_t{pair.left} + step.left, std::int64_t{pair.right} + step.right);
      rows[k][step.feature] = at == kNone ? 0 : rows[at][kGramCosine];
    }
  }
}

}  // namespace

[[gnu::noinline]] std::vector<FirstFeatures> first_features(const Vectors& vectors,
                                                            const Candidates& candidates) {
  std::vector<FirstFeatures> rows(candidates.pairs.size());
  const auto all =
      static_cast<float>(vectors.left.sentences.size() + vectors.right.sentences.size());
  const float rarity_of_two = log2_of(1.0F + all / 2.0F);
  add_covering(vectors, candidates, rows);
  Laid laid(vectors);
  for (std::uint32_t i = 0; i < candidates.rows.size(); ++i) {
    const SentenceVector& left = vectors.left.sentences[i];
    const Range row = candidates.rows[i];
    if (!row.empty()) laid.lay(vectors.left, left);
    for (std::uint32_t k = row.first; k < row.last; ++k) {
      measure_pair(laid, left, vectors.right, vectors.right.sentences[candidates.pairs[k].right],
                   rarity_of_two, rows[k]);
      rows[k][kPlaceLeft] = static_cast<float>(i);
      rows[k][kPlaceRight] = static_cast<float>(candidates.pairs[k].right);
      rows[k][kSentencesLeft] = static_cast<float>(vectors.left.sentences.size());
      rows[k][kSentencesRight] = static_cast<float>(vectors.right.sentences.size());
    }
  }
  add_rivals(candidates, vectors.left.sentences.size(), vectors.right.sentences.size(), rows);
  add_neighbours(candidates, rows);
  return rows;
}

}  // namespace storydiff
