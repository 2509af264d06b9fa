// Alignment: an index, two passes of scoring, a decision.
//
//     vectors  ->  candidates  ->  first pass  ->  second pass  ->  links  ->  moves
//
// No step compares every sentence with every sentence. docs/how-it-works.md says how the two passes
// were fitted and evaluated.

#include <algorithm>

#include "align/alignment.h"
#include "align/candidates.h"
#include "align/decide.h"
#include "align/equivalent.h"
#include "align/exact.h"
#include "align/features.h"
#include "align/foreign.h"
#include "align/order.h"
#include "align/pair_models.h"
#include "align/sentence_vectors.h"
#include "align/version_links.h"
#include "language/language_pairs.h"

namespace storydiff {
namespace {

/// How often the second pass is run. Running it again on its own scores lets the influence of
/// neighbouring pairs reach further; a third run changes hardly anything.
constexpr int kSecondPasses = 2;

/// Both passes. A pair that scores too low in the first (`hopeful_pairs`) keeps that score and is
/// left out of the second: so are some eighty of a hundred pairs that the index proposes. The score
/// of a pair is a third from the first pass and two thirds from the last: the pairs around, on
/// which the second relies, say much in versions of one text, and little in reports that tell a
/// story in different orders.
std::vector<float> score_pairs(const Vectors& vectors, const Candidates& candidates,
                               const std::vector<FirstFeatures>& first,
                               const AlignSettings& settings, const Progress& progress) {
  std::vector<float> scores(first.size());
  for (std::size_t k = 0; k < first.size(); ++k) {
    scores[k] = first_model().score(first[k].data());
  }
  const std::vector<float> first_scores = scores;
  std::array<float, std::size_t{kFirstFeatures} + std::size_t{kSecondFeatures}> both{};
  for (int pass = 0; pass < kSecondPasses; ++pass) {
    progress.notify(Stage::align, 0.87F + 0.06F * static_cast<float>(pass));
    const std::vector<std::uint32_t> hopeful = hopeful_pairs(candidates, scores, settings);
    const std::vector<SecondFeatures> second =
        second_features(vectors, candidates, scores, hopeful, settings.hopeless);
    for (std::size_t h = 0; h < hopeful.size(); ++h) {
      const FirstFeatures& features = first[hopeful[h]];
      std::copy(features.begin(), features.end(), both.begin());
      std::copy(second[h].begin(), second[h].end(), both.begin() + kFirstFeatures);
      scores[hopeful[h]] = second_model().score(both.data());
    }
  }
  for (std::size_t k = 0; k < scores.size(); ++k) scores[k] = (2 * scores[k] + first_scores[k]) / 3;
  return scores;
}

}  // namespace

[[gnu::noinline]] Alignment align(const Article& left, const Article& right, const Terms& terms,
                                  const AlignSettings& settings, const Progress& progress) {
  const Vectors vectors = make_vectors(left, right, terms, settings);
  Alignment out;
  progress.notify(Stage::align, 0.15F);
  const std::vector<Candidate> exact = exact_pairs(left, right, terms, vectors);
  const Candidates candidates = find_candidates(vectors, settings, out.unsearched, exact);
  progress.notify(Stage::align, 0.6F);
  const std::vector<FirstFeatures> features = first_features(vectors, candidates);
  const bool foreign = language_gap(terms.left.language, terms.right.language) == LanguageGap::far;
  const std::vector<float> scores =
      foreign ? score_foreign_pairs(vectors, candidates, settings)
              : score_pairs(vectors, candidates, features, settings, progress);

  out.sentences = decide_links(vectors, candidates, features, scores, exact, settings);
  out.possible = possible_links(vectors, candidates, scores, exact, settings);
  out.doubtful = doubtful_pairs(vectors, candidates, scores, exact, settings);
  link_equivalent(left, right, vectors, terms, out);
  keep_version_links(left, right, terms, out);
  out.paragraphs = link_paragraphs(left, right, out.sentences);
  mark_moved(out.sentences);
  mark_moved(out.paragraphs);
  return out;
}

}  // namespace storydiff
