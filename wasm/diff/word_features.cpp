// What the trees of a word alignment weigh (word_links.cpp): where a pair of words stands between the
// anchors, the phrases that the two are part of, and, for the second pass, the scores around.
#include <algorithm>

#include "diff/word_links.h"

namespace storydiff {

namespace {

/// Distance of two places, at most `most`; `most` if one of them is kNone.
float apart(std::uint32_t a, std::uint32_t b, std::uint32_t most) {
  if (a == kNone || b == kNone) return static_cast<float>(most);
  return static_cast<float>(std::min(a < b ? b - a : a - b, most));
}

constexpr std::uint32_t kFar = 6;

}  // namespace

WordAligner::Place WordAligner::place(std::uint32_t i, std::uint32_t j) const {
  Place out;
  const Range l = gap_left_[i];
  const Range r = gap_right_[j];
  const std::int64_t low = l.first == 0 ? -1 : std::int64_t{of_left_[l.first - 1].at};
  const std::int64_t high = l.last == n_ ? std::int64_t{m_} : std::int64_t{of_left_[l.last].at};
  out.inside = low < j && j < high;
  out.before = j - low;
  out.after = high - j;
  out.room = high - low - 1;
  const std::int64_t left_low = r.first == 0 ? -1 : std::int64_t{of_right_[r.first - 1].at};
  const std::int64_t left_high =
      r.last == m_ ? std::int64_t{n_} : std::int64_t{of_right_[r.last].at};
  out.inside_left = left_low < i && i < left_high;
  out.room_left = left_high - left_low - 1;
  out.to_before = i > 0 ? apart(of_left_[i - 1].at, j, kFar) : apart(0, j, kFar);
  out.to_after = i + 1 < n_ ? apart(of_left_[i + 1].at, j, kFar) : apart(m_ - 1, j, kFar);
  out.from_before = j > 0 ? apart(of_right_[j - 1].at, i, kFar) : apart(0, i, kFar);
  out.from_after = j + 1 < m_ ? apart(of_right_[j + 1].at, i, kFar) : apart(n_ - 1, i, kFar);
  return out;
}

/// For the words of two phrases, or a phrase and a word, how surely these state the same.
[[gnu::noinline]] void WordAligner::grade_phrases() {
  phrase_grade_.clear();
  const Relations& relations = terms_.relations;
  const auto units_of = [&](const std::vector<Known>& side, Range range) {
    std::vector<std::uint32_t> stems;
    std::vector<std::uint32_t> places;
    for (std::uint32_t w = range.first; w < range.last; ++w) {
      if (side[w].word_class == WordClass::mark) continue;
      stems.push_back(side[w].stem);
      places.push_back(w - range.first);
    }
    std::vector<PhraseMatch> found = relations.find_phrases(stems);
    for (PhraseMatch& match : found) {
      match.first = places[match.first];
      match.last = places[match.last];
    }
    return found;
  };
  if (relations.empty()) return;
  std::vector<PhraseMatch> left = units_of(left_, left_range_);
  std::vector<PhraseMatch> right = units_of(right_, right_range_);
  if (left.empty() && right.empty()) return;
  phrase_grade_.assign(std::size_t{n_} * m_, 0);
  const std::size_t left_phrases = left.size();
  for (std::uint32_t i = 0; i < n_; ++i)
    left.push_back({i, i, left_[left_range_.first + i].stem, 1});
  for (std::uint32_t j = 0; j < m_; ++j)
    right.push_back({j, j, right_[right_range_.first + j].stem, 1});
  const std::size_t right_phrases = right.size() - m_;
  for (std::size_t a = 0; a < left.size(); ++a) {
    for (std::size_t b = 0; b < (a < left_phrases ? right.size() : right_phrases); ++b) {
      const auto grade = static_cast<std::uint8_t>(relations.grade(left[a].unit, right[b].unit));
      if (grade == 0) continue;
      for (std::uint32_t i = left[a].first; i <= left[a].last; ++i) {
        for (std::uint32_t j = right[b].first; j <= right[b].last; ++j) {
          std::uint8_t& best = phrase_grade_[std::size_t{i} * m_ + j];
          best = std::max(best, grade);
        }
      }
    }
  }
}

[[gnu::noinline]] void WordAligner::measure(std::uint32_t i, std::uint32_t j,
                                            WordFeatures& f) const {
  const Known& l = left_[left_range_.first + i];
  const Known& r = right_[right_range_.first + j];
  const WordLikeness alike = at(i, j);
  const Place p = place(i, j);
  const auto limited = [](std::int64_t value) {
    constexpr std::int64_t kLow = -3;
    constexpr std::int64_t kHigh = 12;
    return static_cast<float>(std::clamp(value, kLow, kHigh));
  };
  const auto state = [](const Anchor& anchor, std::uint32_t other) {
    return anchor.at == kNone ? 0.0F : anchor.at == other ? -1.0F : anchor.score;
  };
  std::uint32_t around = 0;
  constexpr std::uint32_t kWindow = 3;
  const std::uint32_t from = i > kWindow ? i - kWindow : 0;
  for (std::uint32_t a = from; a < std::min(n_, i + kWindow + 1); ++a) {
    if (a != i && apart(of_left_[a].at, j, kFar) <= kWindow) ++around;
  }
  std::uint32_t k = 0;
  f[k++] = static_cast<float>(alike);
  f[k++] = alike == WordLikeness::none && l.word_class == WordClass::content &&
                   r.word_class == WordClass::content
               ? spelled_alike(l, r)
               : 0;
  f[k++] = static_cast<float>(l.word_class);
  f[k++] = static_cast<float>(r.word_class);
  const float distance = static_cast<float>(i) / static_cast<float>(n_) -
                         static_cast<float>(j) / static_cast<float>(m_);
  f[k++] = distance < 0 ? -distance : distance;
  f[k++] = neighbour(i, j, -1, -1);
  f[k++] = neighbour(i, j, 1, 1);
  f[k++] = neighbour(i, j, -2, -2) + neighbour(i, j, 2, 2);
  f[k++] = state(of_left_[i], j);
  f[k++] = state(of_right_[j], i);
  f[k++] = static_cast<float>(best_left_[i]) - static_cast<float>(alike);
  f[k++] = static_cast<float>(best_right_[j]) - static_cast<float>(alike);
  f[k++] = (p.inside ? 1.0F : 0.0F) + (p.inside_left ? 1.0F : 0.0F);
  f[k++] = limited(p.room);
  f[k++] = limited(p.room_left);
  f[k++] = limited(p.before);
  f[k++] = limited(p.after);
  f[k++] = p.to_before;
  f[k++] = p.to_after;
  f[k++] = p.from_before;
  f[k++] = p.from_after;
  f[k++] = static_cast<float>(around);
  f[k++] = l.weight;
  f[k++] = r.weight;
  f[k++] = static_cast<float>(terms_.relations.grade(l.stem, r.stem));
  f[k++] = phrase_grade_.empty() ? 0 : static_cast<float>(phrase_grade_[std::size_t{i} * m_ + j]);
  f[k++] = l.letters;
  f[k++] = r.letters;
  f[k++] = (l.denoted != kNone && !l.value ? 1.0F : 0.0F) +
           (r.denoted != kNone && !r.value ? 2.0F : 0.0F);
  f[k++] = neighbour(i, j, -1, 0) + neighbour(i, j, 1, 0);
  f[k++] = neighbour(i, j, 0, -1) + neighbour(i, j, 0, 1);
}

const BestScores& WordAligner::sum_left(std::uint32_t i) {
  WordSum& sum = sums_left_[i];
  if (!sum.known) {
    sum.known = true;
    for (std::uint32_t j = 0; j < m_; ++j) sum.scores.add(first_score(i, j));
  }
  return sum.scores;
}

const BestScores& WordAligner::sum_right(std::uint32_t j) {
  WordSum& sum = sums_right_[j];
  if (!sum.known) {
    sum.known = true;
    for (std::uint32_t i = 0; i < n_; ++i) sum.scores.add(first_score(i, j));
  }
  return sum.scores;
}

/// The indices before 0 wrap around, and are out of range for score_at().
[[gnu::noinline]] void WordAligner::measure_scores(std::uint32_t i, std::uint32_t j, float* f) {
  const float own = score_at(i, j);
  const BestScores& left = sum_left(i);
  const BestScores& right = sum_right(j);
  *f++ = own;
  *f++ = score_at(i - 1, j - 1);
  *f++ = score_at(i + 1, j + 1);
  *f++ = score_at(i - 1, j);
  *f++ = score_at(i + 1, j);
  *f++ = score_at(i, j - 1);
  *f++ = score_at(i, j + 1);
  *f++ = left.other_than(own);
  *f++ = right.other_than(own);
  *f++ = left.sum;
  *f++ = right.sum;
}

}  // namespace storydiff
