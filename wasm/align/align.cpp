// Alignment: index, two looks, a decision.
//
//     vectors  ->  candidates  ->  first look  ->  second look  ->  links  ->  moves
//
// No step compares every sentence with every sentence. docs/how-it-works.md tells how the two looks
// were fitted and judged.

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
#include "language/language_pairs.h"

namespace storydiff {
namespace {

/// How often the second look is taken. Once more, with its own scores in place of the first look's,
/// lets what neighbours say travel further; a third time changes hardly anything.
constexpr int kSecondLooks = 2;

/// Both looks. A pair that the first calls hopeless (`hopeful_pairs`) keeps that score and gets no
/// second look: of a hundred pairs that the index proposes some eighty are such.
std::vector<float> score_pairs(const Vectors& vectors, const Candidates& candidates,
                               const std::vector<FirstFeatures>& first,
                               const AlignSettings& settings, const Progress& progress) {
  std::vector<float> scores(first.size());
  for (std::size_t k = 0; k < first.size(); ++k) {
    scores[k] = first_model().score(first[k].data());
  }
  std::array<float, std::size_t{kFirstFeatures} + std::size_t{kSecondFeatures}> both{};
  for (int look = 0; look < kSecondLooks; ++look) {
    progress.tell(Stage::align, 0.87F + 0.06F * static_cast<float>(look));
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
  return scores;
}

}  // namespace

[[gnu::noinline]] Alignment align(const Article& left, const Article& right, const Terms& terms,
                                  const AlignSettings& settings, const Progress& progress) {
  const Vectors vectors = make_vectors(left, right, terms, settings);
  Alignment out;
  progress.tell(Stage::align, 0.15F);
  const std::vector<Candidate> exact = exact_pairs(left, right, terms, vectors);
  const Candidates candidates = find_candidates(vectors, settings, out.unsearched, exact);
  progress.tell(Stage::align, 0.6F);
  const std::vector<FirstFeatures> features = first_features(vectors, candidates);
  const bool foreign = language_gap(terms.left.language, terms.right.language) == LanguageGap::far;
  const std::vector<float> scores =
      foreign ? score_foreign_pairs(vectors, candidates, settings)
              : score_pairs(vectors, candidates, features, settings, progress);

  out.sentences = decide_links(vectors, candidates, features, scores, exact, settings);
  out.possible = possible_links(vectors, candidates, scores, exact, settings);
  link_equivalent(left, right, vectors, terms, out);
  out.paragraphs = link_paragraphs(left, right, out.sentences);
  mark_moved(out.sentences);
  mark_moved(out.paragraphs);
  return out;
}

}  // namespace storydiff
