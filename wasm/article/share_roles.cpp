// The role of a paragraph depends on all the text around it, so that an edit far away may turn a
// list into furniture on one side only. Its changes would be hidden then, and the list told as
// removed. Paragraphs are paired by their words: equal ones wherever they stand, the first with the
// first; and those in the gap next to an equal pair if they have most words in common. Gaps of many
// paragraphs are left alone, so that the work is linear. Tests: tests/cpp/article/roles_test.cpp.
#include "article/share_roles.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "article/shape.h"
#include "text/fold.h"
#include "text/number_table.h"
#include "text/sort.h"

namespace storydiff {
namespace {

constexpr std::size_t kMostInGap = 144;  // pairs of paragraphs in a gap

/// The words of each paragraph of a side, as sorted hashes.
std::vector<std::vector<std::uint64_t>> words_by_paragraph(const Article& article) {
  const Segmentation& parts = article.segmentation;
  std::vector<std::vector<std::uint64_t>> out(parts.paragraphs.size());
  WordFolder folder;
  for (std::size_t p = 0; p < out.size(); ++p) {
    const Range words = words_of(parts, parts.paragraphs[p]);
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKind kind = parts.words[w].kind;
      if (kind == WordKind::punctuation || kind == WordKind::symbol) continue;
      out[p].push_back(hash_bytes(folder.fold(article.text.slice(parts.words[w].span))));
    }
    sort_items(out[p]);
  }
  return out;
}

/// Whether two paragraphs have two thirds of the words of the longer one in common.
bool alike(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) ++common;
    const bool step_left = a[i] <= b[j];
    const bool step_right = b[j] <= a[i];
    i += step_left ? 1 : 0;
    j += step_right ? 1 : 0;
  }
  return common > 0 && common * 3 >= std::max(a.size(), b.size()) * 2;
}

using Words = std::vector<std::vector<std::uint64_t>>;

/// For each paragraph of one side the paragraph of the other side with the same words, the first
/// of them for the first; kNone if there is none.
struct Partners {
  std::vector<std::uint32_t> left;
  std::vector<std::uint32_t> right;

  Partners(const Words& left_words, const Words& right_words)
      : left(left_words.size(), kNone), right(right_words.size(), kNone) {
    NumberTable ids;
    std::vector<std::vector<std::uint32_t>> places;  // by id: paragraphs of the right
    for (std::uint32_t q = 0; q < right_words.size(); ++q) {
      if (right_words[q].empty()) continue;
      const auto [id, fresh] = ids.add(key(right_words[q]));
      if (fresh) places.emplace_back();
      places[id].push_back(q);
    }
    std::vector<std::uint32_t> next(places.size());
    for (std::uint32_t p = 0; p < left_words.size(); ++p) {
      const std::uint32_t id = left_words[p].empty() ? kNone : ids.find(key(left_words[p]));
      if (id == kNone || next[id] >= places[id].size()) continue;
      left[p] = places[id][next[id]++];
      right[left[p]] = p;
    }
  }

 private:
  static std::uint64_t key(const std::vector<std::uint64_t>& words) {
    std::uint64_t hash = words.size();
    for (const std::uint64_t word : words) hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
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
  RoleSharer(const Article& left, const Article& right)
      : left_words_(words_by_paragraph(left)),
        right_words_(words_by_paragraph(right)),
        partners_(left_words_, right_words_),
        left_(left),
        right_(right),
        left_story_(left.roles.size()),
        right_story_(right.roles.size()) {}

  void run() {
    const auto lefts = static_cast<std::int64_t>(left_words_.size());
    const auto rights = static_cast<std::int64_t>(right_words_.size());
    around(-1, -1);
    around(lefts, rights);
    for (std::uint32_t p = 0; p < left_words_.size(); ++p) {
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
        for (std::uint32_t column = columns.first; column < columns.last; ++column) {
          if (alike(left_words_[row], right_words_[column])) share(row, column);
        }
      }
    }
  }

  void share(std::uint32_t p, std::uint32_t q) {
    if (is_story(right_.roles[q])) left_story_[p] = true;
    if (is_story(left_.roles[p])) right_story_[q] = true;
  }

  Words left_words_;
  Words right_words_;
  Partners partners_;
  const Article& left_;
  const Article& right_;
  Flags left_story_, right_story_;
};

void make_body(Article& article, const Flags& story, const Flags& given) {
  for (std::size_t p = 0; p < article.roles.size(); ++p) {
    const bool kept = p < given.size() && given[p] != 0;
    if (story[p] && !kept && !is_story(article.roles[p])) article.roles[p] = Role::body;
  }
}

bool all_story(const Article& article) {
  return std::all_of(article.roles.begin(), article.roles.end(), is_story);
}

}  // namespace

[[gnu::noinline]] void share_roles(Article& left, Article& right, const Flags& given_left,
                                   const Flags& given_right) {
  if (all_story(left) && all_story(right)) return;
  RoleSharer sharer(left, right);
  sharer.run();
  make_body(left, sharer.left_story(), given_left);
  make_body(right, sharer.right_story(), given_right);
}

}  // namespace storydiff
