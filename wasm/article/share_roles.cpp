// The role of a paragraph depends on all the text around it, so that an edit far away may turn a
// list into furniture on one side only. Its changes would be hidden then, and the list told as
// removed. Paragraphs are paired by their words: equal ones wherever they stand, the first with the
// first; and those in the gap next to an equal pair if they have most words in common. Gaps of many
// paragraphs are left alone, so that the work is linear. Tests: tests/cpp/article/roles_test.cpp.
#include "article/share_roles.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "text/number_table.h"

namespace storydiff {
namespace {

constexpr std::size_t kMostInGap = 144;  // pairs of paragraphs in a gap

/// For each paragraph of one side the paragraph of the other side with the same words, the first
/// of them for the first; kNone if there is none.
struct Partners {
  std::vector<std::uint32_t> left;
  std::vector<std::uint32_t> right;

  Partners(const SharedWords& words, std::size_t lefts, std::size_t rights)
      : left(lefts, kNone), right(rights, kNone) {
    NumberTable ids;
    std::vector<std::uint32_t> first;         // by id: the next free paragraph of the right
    std::vector<std::uint32_t> last;          // by id: the last one
    std::vector<std::uint32_t> next(rights);  // by paragraph: the next one with the same words
    for (std::uint32_t q = 0; q < rights; ++q) {
      next[q] = kNone;
      if (words.of(1, q).empty()) continue;
      const auto [id, fresh] = ids.add(key(words, 1, q));
      if (fresh) {
        first.push_back(q);
        last.push_back(q);
      } else {
        next[last[id]] = q;
        last[id] = q;
      }
    }
    for (std::uint32_t p = 0; p < lefts; ++p) {
      const std::uint32_t id = words.of(0, p).empty() ? kNone : ids.find(key(words, 0, p));
      if (id == kNone || first[id] == kNone) continue;
      left[p] = first[id];
      right[left[p]] = p;
      first[id] = next[left[p]];
    }
  }

 private:
  static std::uint64_t key(const SharedWords& words, int side, std::uint32_t paragraph) {
    std::uint64_t hash = 0;
    for (const std::uint32_t word : words.of(side, paragraph)) {
      hash = (hash ^ (word + 1)) * 0x9E3779B97F4A7C15ULL;
      hash ^= hash >> 29U;
    }
    return hash;
  }
};

/// The paragraphs without a partner from `at` on, in steps of `step`.
Range stretch(const std::vector<std::uint32_t>& partner, std::int64_t at, int step) {
  const auto free = [&](std::int64_t p) {
    return p >= 0 && p < static_cast<std::int64_t>(partner.size()) &&
           partner[static_cast<std::size_t>(p)] == kNone;
  };
  std::int64_t end = at;
  std::size_t length = 0;
  while (free(end) && length++ <= kMostInGap) end += step;
  const auto [first, last] = step > 0 ? std::pair(at, end) : std::pair(end + 1, at + 1);
  return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
}

/// Which paragraphs are story on the other side. The result does not depend on which side is which.
class RoleSharer {
 public:
  RoleSharer(const Article& left, const Article& right, const SharedWords& words)
      : words_(words),
        partners_(words, left.roles.size(), right.roles.size()),
        left_(left),
        right_(right),
        left_story_(left.roles.size()),
        right_story_(right.roles.size()),
        marked_(words.size()) {}

  void run() {
    around(-1, -1);
    around(static_cast<std::int64_t>(left_story_.size()),
           static_cast<std::int64_t>(right_story_.size()));
    for (std::uint32_t p = 0; p < left_story_.size(); ++p) {
      if (partners_.left[p] == kNone) continue;
      share(p, partners_.left[p]);
      around(p, partners_.left[p]);
    }
  }
  [[nodiscard]] const Flags& left_story() const { return left_story_; }
  [[nodiscard]] const Flags& right_story() const { return right_story_; }

 private:
  /// Compares the paragraphs without a partner after two equal ones, and those before them.
  void around(std::int64_t p, std::int64_t q) {
    for (const int step : {1, -1}) {
      const Range rows = stretch(partners_.left, p + step, step);
      const Range columns = stretch(partners_.right, q + step, step);
      if (std::size_t{rows.size()} * columns.size() > kMostInGap) continue;
      for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        for (const std::uint32_t word : words_.of(0, row)) marked_[word] = true;
        for (std::uint32_t column = columns.first; column < columns.last; ++column) {
          if (alike(column, words_.of(0, row).size())) share(row, column);
        }
        for (const std::uint32_t word : words_.of(0, row)) marked_[word] = false;
      }
    }
  }

  /// Whether a paragraph of the right has two thirds of its words, and of the `count` words that
  /// are marked, in common with those.
  [[nodiscard]] bool alike(std::uint32_t q, std::size_t count) const {
    const auto right = words_.of(1, q);
    std::size_t common = 0;
    for (const std::uint32_t word : right) common += marked_[word];
    return common > 0 && common * 3 >= std::max(count, right.size()) * 2;
  }

  void share(std::uint32_t p, std::uint32_t q) {
    if (is_story(right_.roles[q])) left_story_[p] = true;
    if (is_story(left_.roles[p])) right_story_[q] = true;
  }

  const SharedWords& words_;
  Partners partners_;
  const Article& left_;
  const Article& right_;
  Flags left_story_, right_story_;
  Flags marked_;  ///< words of the left paragraph that is compared
};

void make_body(Article& article, const Flags& story, const Flags& given) {
  for (std::size_t p = 0; p < article.roles.size(); ++p) {
    const bool kept = p < given.size() && given[p] != 0;
    if (story[p] && !kept && !is_story(article.roles[p])) article.roles[p] = Role::body;
  }
}

}  // namespace

[[gnu::noinline]] void share_roles(Article& left, Article& right, const SharedWords& words,
                                   const Flags& given_left, const Flags& given_right) {
  RoleSharer sharer(left, right, words);
  sharer.run();
  make_body(left, sharer.left_story(), given_left);
  make_body(right, sharer.right_story(), given_right);
}

}  // namespace storydiff
