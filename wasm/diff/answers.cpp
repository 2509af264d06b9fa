// A script keeps equal words and nothing else, so "countering" and "combating" are strangers to it.
// Word alignment knows better, and two passes tell the script:
//
//   join_answers   a light word kept between a word and its equal is no anchor for a reader
//                  [-countering] the [threat/combating]  ->  [countering the threat/the combating]
//
//   mark_answers   words that answer each other stand opposite each other, marked related
//                  [quietly countering it/combating this]
//                                        ->  [-quietly] [countering~combating] [it/this]
//
// Answers that cross are left out, as a script cannot say them: the longest chain that rises on
// both sides is kept. Both passes only choose what is kept and where edits are cut, so applying the
// script to left still gives right. Tested by tests/cpp/diff/answers_test.cpp.
#include "diff/answers.h"

#include <algorithm>

namespace storydiff {
namespace {

/// Whether a pair has its left word in one gap and its right word in the other.
bool spans_run(const Gap& before, const Gap& after, std::span<const WordLink> answers, double least,
               std::span<const DiffWord> left) {
  const auto crosses = [&](Range l, Range r) {
    auto at =
        std::lower_bound(answers.begin(), answers.end(), l.first,
                         [](const WordLink& link, std::uint32_t word) { return link.left < word; });
    for (; at != answers.end() && at->left < l.last; ++at) {
      if (r.contains(at->right) && static_cast<double>(left[at->left].weight) > least) return true;
    }
    return false;
  };
  return crosses(before.left, after.right) || crosses(after.left, before.right);
}

/// Where the longest chain of answers inside a replacement goes; answers come by rising left word,
/// one to one, so it is the longest rising run of right words (Fredman 1975).
std::vector<WordLink> rising(const Edit& edit, std::span<const WordLink> answers) {
  auto at =
      std::lower_bound(answers.begin(), answers.end(), edit.left.first,
                       [](const WordLink& link, std::uint32_t word) { return link.left < word; });
  std::vector<WordLink> inside;
  for (; at != answers.end() && at->left < edit.left.last; ++at) {
    if (edit.right.contains(at->right)) inside.push_back(*at);
  }
  std::vector<std::uint32_t> ends;    // by length: the pair that such a chain ends in, lowest first
  std::vector<std::uint32_t> before;  // by pair: the one before it in its chain
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

void join_answers(EqualRuns& runs, const DiffSides& sides, std::span<const WordLink> answers,
                  const DiffSettings& settings) {
  if (answers.empty()) return;
  EqualRuns kept;
  kept.reserve(runs.size());
  for (std::size_t k = 0; k < runs.size(); ++k) {
    const EqualRun& run = runs[k];
    double weight = 0;
    bool light = run.length <= settings.answer_reach;
    for (std::uint32_t w = run.left; light && w < run.left_end(); ++w) {
      light = sides.left[w].weight <= settings.light_weight;
      weight += static_cast<double>(sides.left[w].weight);
    }
    if (light) {
      const std::uint32_t left = kept.empty() ? 0 : kept.back().left_end();
      const std::uint32_t right = kept.empty() ? 0 : kept.back().right_end();
      const Gap before{{left, run.left}, {right, run.right}};
      if (spans_run(before, gap_before(runs, k + 1, sides.n(), sides.m()), answers, weight,
                    sides.left)) {
        continue;
      }
    }
    kept.push_back(run);
  }
  runs = std::move(kept);
}

[[gnu::noinline]] std::vector<Edit> mark_answers(const std::vector<Edit>& edits,
                                                 std::span<const WordLink> answers) {
  std::vector<Edit> out;
  out.reserve(edits.size());
  for (const Edit& edit : edits) {
    if (edit.op != EditOp::replace) {
      out.push_back(edit);
      continue;
    }
    Range left{edit.left.first, edit.left.first};
    Range right{edit.right.first, edit.right.first};
    for (const WordLink& answer : rising(edit, answers)) {
      push(out, {left.first, answer.left}, {right.first, answer.right}, false);
      push(out, {answer.left, answer.left + 1}, {answer.right, answer.right + 1}, true);
      left.first = answer.left + 1;
      right.first = answer.right + 1;
    }
    push(out, {left.first, edit.left.last}, {right.first, edit.right.last}, false);
  }
  return out;
}

}  // namespace storydiff
