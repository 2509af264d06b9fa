// A script keeps equal words only, so it does not relate "countering" to "combating". Word
// alignment does, and two passes bring its links into the script:
//
//   join_across_light_words   a light word kept between two aligned words is no anchor for a reader
//       [-countering] the [threat/combating]    ->  [countering the threat/the combating]
//
//   cut_at_aligned_words      aligned words stand opposite each other, marked `related`
//       [quietly countering it/combating this]  ->  [-quietly] [countering~combating] [it/this]
//
// Of links that cross, which a script cannot express, only the longest chain that rises on both
// sides is used. Both passes only choose what is kept and where edits are cut, so applying the
// script to left still gives right. Tests: tests/cpp/diff/aligned_words_test.cpp.
#include "diff/aligned_words.h"

#include <algorithm>

namespace storydiff {
namespace {

/// Whether two aligned words are in different gaps, one on each side of the run.
bool spans_run(const Gap& before, const Gap& after, std::span<const WordLink> links, double least,
               std::span<const DiffWord> left) {
  const auto crosses = [&](Range l, Range r) {
    auto at =
        std::lower_bound(links.begin(), links.end(), l.first,
                         [](const WordLink& link, std::uint32_t word) { return link.left < word; });
    for (; at != links.end() && at->left < l.last; ++at) {
      if (r.contains(at->right) && static_cast<double>(left[at->left].weight) > least) return true;
    }
    return false;
  };
  return crosses(before.left, after.right) || crosses(after.left, before.right);
}

/// The longest chain of word links inside a replacement. `links` are one to one and sorted by left,
/// so it is the longest increasing subsequence of right words (Fredman 1975).
std::vector<WordLink> longest_chain(const Edit& edit, std::span<const WordLink> links) {
  auto at =
      std::lower_bound(links.begin(), links.end(), edit.left.first,
                       [](const WordLink& link, std::uint32_t word) { return link.left < word; });
  std::vector<WordLink> inside;
  for (; at != links.end() && at->left < edit.left.last; ++at) {
    if (edit.right.contains(at->right)) inside.push_back(*at);
  }
  std::vector<std::uint32_t>
      ends;  // by length: the link that ends a chain furthest left on the right
  std::vector<std::uint32_t> before;  // by link: the one before it in its chain
  for (std::uint32_t k = 0; k < inside.size(); ++k) {
    const auto place = std::lower_bound(
        ends.begin(), ends.end(), inside[k].right,
        [&](std::uint32_t end, std::uint32_t right) { return inside[end].right < right; });
    before.push_back(place == ends.begin() ? k : *(place - 1));
    if (place == ends.end()) {
      ends.push_back(k);
    } else {
      *place = k;
    }
  }
  std::vector<WordLink> out(ends.size());
  if (ends.empty()) return out;
  std::uint32_t k = ends.back();
  for (std::size_t place = out.size(); place-- > 0; k = before[k]) out[place] = inside[k];
  return out;
}

void push(std::vector<Edit>& out, Range left, Range right, bool related) {
  if (left.empty() && right.empty()) return;
  const EditOp op = left.empty()    ? EditOp::insert
                    : right.empty() ? EditOp::remove
                                    : EditOp::replace;
  if (!out.empty() && out.back().op == op && out.back().related == related) {
    out.back().left.last = left.last;
    out.back().right.last = right.last;
    return;
  }
  out.push_back({op, left, right, related});
}

}  // namespace

void join_across_light_words(EqualRuns& runs, const DiffSides& sides,
                             std::span<const WordLink> links, const DiffSettings& settings) {
  if (links.empty()) return;
  EqualRuns kept;
  kept.reserve(runs.size());
  for (std::size_t k = 0; k < runs.size(); ++k) {
    const EqualRun& run = runs[k];
    double weight = 0;
    bool light = run.length <= settings.join_reach;
    for (std::uint32_t w = run.left; light && w < run.left_end(); ++w) {
      light = sides.left[w].weight <= settings.light_weight;
      weight += static_cast<double>(sides.left[w].weight);
    }
    if (light) {
      const std::uint32_t left = kept.empty() ? 0 : kept.back().left_end();
      const std::uint32_t right = kept.empty() ? 0 : kept.back().right_end();
      const Gap before{{left, run.left}, {right, run.right}};
      if (spans_run(before, gap_before(runs, k + 1, sides.n(), sides.m()), links, weight,
                    sides.left)) {
        continue;
      }
    }
    kept.push_back(run);
  }
  runs = std::move(kept);
}

[[gnu::noinline]] std::vector<Edit> cut_at_aligned_words(const std::vector<Edit>& edits,
                                                         std::span<const WordLink> links) {
  std::vector<Edit> out;
  out.reserve(edits.size());
  for (const Edit& edit : edits) {
    if (edit.op != EditOp::replace) {
      out.push_back(edit);
      continue;
    }
    Range left{edit.left.first, edit.left.first};
    Range right{edit.right.first, edit.right.first};
    for (const WordLink& link : longest_chain(edit, links)) {
      push(out, {left.first, link.left}, {right.first, link.right}, false);
      push(out, {link.left, link.left + 1}, {link.right, link.right + 1}, true);
      left.first = link.left + 1;
      right.first = link.right + 1;
    }
    push(out, {left.first, edit.left.last}, {right.first, edit.right.last}, false);
  }
  return out;
}

}  // namespace storydiff
