// The pairs of words that are sure by themselves: the anchors of a word alignment (word_links.cpp).
#include <algorithm>

#include "diff/word_links.h"
#include "text/sort.h"

namespace storydiff {

/// How much the pair `step` words further on agrees too, 0 to 1; 0.5 if both sentences end there.
float WordAligner::neighbour(std::uint32_t i, std::uint32_t j, int left, int right) const {
  const std::int64_t a = std::int64_t{i} + left;
  const std::int64_t b = std::int64_t{j} + right;
  const bool out_left = a < 0 || a >= n_;
  const bool out_right = b < 0 || b >= m_;
  if (out_left || out_right) return out_left && out_right ? 0.5F : 0.0F;
  const auto alike = at(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b));
  if (alike <= WordLikeness::none) return 0;
  return static_cast<float>(alike) / static_cast<float>(WordLikeness::same);
}

float WordAligner::worth_of(WordLikeness alike) {
  switch (alike) {
    case WordLikeness::antonym:
    case WordLikeness::none:
      return 0;
    case WordLikeness::spelling:
      return 0.45F;
    case WordLikeness::related:
      return 0.5F;
    case WordLikeness::close:
      return 0.75F;
    case WordLikeness::form:
      return 0.95F;
    case WordLikeness::same:
      return 1;
  }
  return 0;
}

float WordAligner::share_of(WordClass word_class) {
  switch (word_class) {
    case WordClass::content:
      return 1;
    case WordClass::function:
      return 0.4F;
    case WordClass::mark:
      return 0.3F;
  }
  return 0;
}

void WordAligner::anchor() {
  constexpr float kNeighbour = 0.25F;
  constexpr float kFurther = 0.08F;
  constexpr float kDistance = 0.6F;
  constexpr float kLeast = 0.42F;
  pairs_.clear();
  for (std::uint32_t i = 0; i < n_; ++i) {
    const Known& known = left_[left_range_.first + i];
    for (std::uint32_t j = 0; j < m_; ++j) {
      const WordLikeness alike = at(i, j);
      if (alike <= WordLikeness::none) continue;
      const float near = neighbour(i, j, -1, -1) + neighbour(i, j, 1, 1);
      const float far = neighbour(i, j, -2, -2) + neighbour(i, j, 2, 2);
      const float apart = static_cast<float>(i) / static_cast<float>(n_) -
                          static_cast<float>(j) / static_cast<float>(m_);
      const float score = worth_of(alike) * share_of(known.word_class) + kNeighbour * near +
                          kFurther * far - kDistance * (apart < 0 ? -apart : apart);
      const bool content = known.word_class == WordClass::content && alike >= WordLikeness::form;
      if (content || score >= kLeast) pairs_.push_back({i, j, score});
    }
  }
  sort_items(pairs_, [](const Scored& a, const Scored& b) {
    if (a.score != b.score) return a.score > b.score;
    return a.left != b.left ? a.left < b.left : a.right < b.right;
  });
  of_left_.assign(n_, {});
  of_right_.assign(m_, {});
  for (const Scored& pair : pairs_) {
    if (of_left_[pair.left].at != kNone || of_right_[pair.right].at != kNone) continue;
    of_left_[pair.left] = {pair.right, pair.score};
    of_right_[pair.right] = {pair.left, pair.score};
  }
  find_gaps(of_left_, gap_left_);
  find_gaps(of_right_, gap_right_);
}

/// For every word the nearest anchored words before and after it: `first` is one more than the
/// index of the one before (0: none), `last` the index of the one after (the number of words:
/// none).
void WordAligner::find_gaps(const std::vector<Anchor>& anchors, std::vector<Range>& gaps) {
  const auto count = static_cast<std::uint32_t>(anchors.size());
  gaps.resize(count);
  std::uint32_t before = 0;
  for (std::uint32_t w = 0; w < count; ++w) {
    gaps[w].first = before;
    if (anchors[w].at != kNone) before = w + 1;
  }
  std::uint32_t after = count;
  for (std::uint32_t w = count; w-- > 0;) {
    gaps[w].last = after;
    if (anchors[w].at != kNone) after = w;
  }
}

}  // namespace storydiff
