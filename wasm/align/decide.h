// From scores to links.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "align/candidates.h"
#include "align/features.h"

namespace storydiff {

/// Links every exact pair, and every candidate scored at least `settings.link_score` whose
/// two sentences are not taken by an exact pair. Sorted by (left, right), as indices of the
/// segmentation.
[[nodiscard]] std::vector<Link> decide_links(const Vectors& vectors, const Candidates& candidates,
                                             const std::vector<FirstFeatures>& features,
                                             const std::vector<float>& scores,
                                             const std::vector<Candidate>& exact,
                                             const AlignSettings& settings);

/// Pairs that score below a link but at least `settings.possible_score`, the best few per sentence.
[[nodiscard]] std::vector<Link> possible_links(const Vectors& vectors, const Candidates& candidates,
                                               const std::vector<float>& scores,
                                               const std::vector<Candidate>& exact,
                                               const AlignSettings& settings);

/// Every pair whose score leaves doubt (`settings.question_doubt`), but for those with a sentence that
/// is taken by an exact pair. Sorted by (left, right).
[[nodiscard]] std::vector<ScoredPair> doubtful_pairs(const Vectors& vectors,
                                                     const Candidates& candidates,
                                                     const std::vector<float>& scores,
                                                     const std::vector<Candidate>& exact,
                                                     const AlignSettings& settings);

/// Two paragraphs are linked where a sentence of one is linked to a sentence of the other; the best
/// of those links gives the score.
[[nodiscard]] std::vector<Link> link_paragraphs(const Article& left, const Article& right,
                                                const std::vector<Link>& sentences);

}  // namespace storydiff
