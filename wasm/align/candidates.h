// Candidates: the pairs of sentences worth scoring, found by an inverted index.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "align/sentence_vectors.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// A pair of story sentences, as indices into SideVectors::sentences.
struct Candidate {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  friend constexpr bool operator==(Candidate, Candidate) = default;
};

/// Candidate pairs, sorted by (left, right), each once.
struct Candidates {
  std::vector<Candidate> pairs;
  std::vector<Range> rows;  ///< for each left sentence, the range of its pairs in `pairs`
  std::vector<std::uint32_t> by_column;  ///< indices into `pairs`, sorted by (right, left)
  std::vector<Range> columns;  ///< for each right sentence, the range of its pairs in `by_column`

  /// The index of a pair in `pairs`; kNone if it is no candidate or out of range.
  [[nodiscard]] std::uint32_t find(std::int64_t left, std::int64_t right) const;
};

/// Finds pairs row by row, for right sentences that only ascend within a row: each search goes on
/// from where the last one ended, instead of a binary search in the row again.
class RowCursor {
 public:
  explicit RowCursor(const Candidates& candidates) : candidates_(candidates) {}
  /// As Candidates::find.
  [[nodiscard]] std::uint32_t find(std::int64_t left, std::int64_t right) {
    if (left != left_) {
      left_ = left;
      const bool inside = left >= 0 && left < static_cast<std::int64_t>(candidates_.rows.size());
      row_ = inside ? candidates_.rows[static_cast<std::size_t>(left)] : Range{};
    }
    while (row_.first < row_.last && candidates_.pairs[row_.first].right < right) ++row_.first;
    const bool found = row_.first < row_.last && candidates_.pairs[row_.first].right == right;
    return found ? row_.first : kNone;
  }

 private:
  const Candidates& candidates_;
  std::int64_t left_ = -1;
  Range row_;  ///< the part of the row that is not yet passed
};

/// For each sentence of either side the `settings.candidates` best of the other side by the weight
/// of shared features. The work for one sentence is bounded by `settings.postings`, rarest features
/// first, so the time is linear in the text; `unsearched` counts the sentences that hit the bound.
/// `equal` pairs, one to one (align/exact.h), are candidates without a search.
[[nodiscard]] Candidates find_candidates(const Vectors& vectors, const AlignSettings& settings,
                                         std::uint32_t& unsearched,
                                         std::span<const Candidate> equal = {});

}  // namespace storydiff
