// One pass with a stack of open marks finds the pairs; a second adds up how deep each place lies in
// them.
//
//     他 说 《 A ！ B 》 。      +1 before "A", -1 before "》": the place after "！" has depth 1
//
// A closing mark pairs with the nearest open one of its kind, and discards what was opened in
// between; each mark is pushed and popped once. Tests: tests/cpp/segment/prose_test.cpp.
#include "segment/bracket_pairs.h"

namespace storydiff {
namespace {

constexpr char32_t kOpen[] = {U'「', U'『', U'《', U'〈', U'（', U'【', U'〔', U'｢'};
constexpr char32_t kClose[] = {U'」', U'』', U'》', U'〉', U'）', U'】', U'〕', U'｣'};
constexpr std::size_t kKinds = sizeof(kOpen) / sizeof(kOpen[0]);

/// 1 to kKinds for an opening mark, the same below zero for a closing one, 0 for others.
int kind_of(char32_t point) {
  for (std::size_t i = 0; i < kKinds; ++i) {
    if (point == kOpen[i]) return static_cast<int>(i) + 1;
    if (point == kClose[i]) return -static_cast<int>(i) - 1;
  }
  return 0;
}

struct OpenMark {
  int kind;
  std::uint32_t at;
};

}  // namespace

[[gnu::noinline]] BracketPairs::BracketPairs(const WordView& words, std::uint32_t max_words)
    : first_(words.first()) {
  std::vector<OpenMark> open;
  std::uint32_t waiting[kKinds + 1] = {};  // number of open marks, by kind
  for (std::uint32_t i = words.first(); i < words.last(); ++i) {
    if (words.kind(i) != WordKind::punctuation) continue;
    const char32_t point = words.point(i);
    if (point < 0x3000) continue;
    const int kind = kind_of(point);
    if (kind > 0) {
      open.push_back({kind, i});
      ++waiting[kind];
    } else if (kind < 0 && waiting[-kind] > 0) {
      while (open.back().kind != -kind) {
        --waiting[open.back().kind];
        open.pop_back();
      }
      const std::uint32_t begin = open.back().at;
      open.pop_back();
      --waiting[-kind];
      if (i - begin > max_words) continue;
      if (depth_.empty()) depth_.assign(words.last() - words.first() + 1, 0);
      ++depth_[begin + 1 - first_];
      --depth_[i + 1 - first_];
    }
  }
  for (std::size_t i = 1; i < depth_.size(); ++i) depth_[i] += depth_[i - 1];
}

}  // namespace storydiff
