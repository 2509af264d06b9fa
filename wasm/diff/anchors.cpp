// The coarse script: rows of words that occur exactly once on each side anchor the comparison.
//
// A line of a million words against another can't be compared exactly: the cost is the length times
// the number of edits. But a few words in a row that occur once on the left and once on the right
// are almost surely the same place. The longest chain of such places in the same order on both
// sides (as in "patience diff", Bram Cohen; the chain by Fredman's longest increasing subsequence,
// 1975) cuts the box into small ones, and those are cut again or compared exactly where they are
// small enough:
//
//     left   a b a b  X Y Z  a b b a          "X Y Z" occurs once on each side, "a b" does not:
//     right  b b a    X Y Z  a b a b b        boxes  a b a b | b b a   and   a b b a | a b a b b
//
// The first rounds look for long rows of words, the later ones for shorter rows down to single
// words: a long row is a safer anchor, and in scripts that are cut into characters or clusters
// (Thai) no single one is unique. A box that is left after the last round becomes one replacement.
//
// Every round sorts what is left once, and exact comparisons get a fixed number of steps per word,
// so the time is near-linear on any input; a list of boxes replaces recursion.
//
// Tests: tests/cpp/diff/coarse_test.cpp.
#include "diff/anchors.h"

#include <algorithm>
#include <array>

#include "text/sort.h"

namespace storydiff {
namespace {

/// Words in a row that make an anchor, by round.
constexpr std::array<std::uint32_t, 4> kRowByRound = {6, 3, 1, 1};

/// A row of words: its hash and its start.
struct Row {
  std::uint64_t hash = 0;
  std::uint32_t start = 0;
  bool on_right = false;
};

/// The starts of a row that occurs once on each side.
struct Anchor {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
};

struct RoundBox {
  Box box;
  std::size_t round = 0;
};

void add_rows(const Ids& ids, Range range, std::uint32_t words, bool on_right,
              std::vector<Row>& rows) {
  for (std::uint32_t start = range.first; start + words <= range.last; ++start) {
    std::uint64_t hash = 0;
    for (std::uint32_t i = 0; i < words; ++i) {
      hash = (hash ^ ids[start + i]) * 0x9E3779B97F4A7C15U;
      hash ^= hash >> 29U;
    }
    rows.push_back({hash, start, on_right});
  }
}

std::vector<Anchor> unique_rows(const Ids& left, const Ids& right, const Box& box,
                                std::uint32_t words) {
  std::vector<Row> rows;
  rows.reserve(box.left.size() + box.right.size());
  add_rows(left, box.left, words, false, rows);
  add_rows(right, box.right, words, true, rows);
  sort_by(rows, [](const Row& row) { return row.hash; });  // those of the left still come first
  std::vector<Anchor> anchors;
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t end = i + 1;
    while (end < rows.size() && rows[end].hash == rows[i].hash) {
      ++end;
    }
    if (end - i == 2 && !rows[i].on_right && rows[i + 1].on_right &&
        std::equal(left.begin() + rows[i].start, left.begin() + rows[i].start + words,
                   right.begin() + rows[i + 1].start)) {
      anchors.push_back({rows[i].start, rows[i + 1].start});
    }
    i = end;
  }
  sort_by(anchors, [](const Anchor& anchor) { return sort_key(anchor.left); });
  return anchors;
}

/// The longest chain of anchors, in order of left, that is in order on the right too.
std::vector<Anchor> longest_chain(const std::vector<Anchor>& anchors) {
  std::vector<std::uint32_t>
      tails;  // tails[n]: the anchor that ends a chain of n + 1 furthest left
  std::vector<std::uint32_t> before(anchors.size(), kNone);
  for (std::uint32_t i = 0; i < anchors.size(); ++i) {
    const auto place = std::lower_bound(
        tails.begin(), tails.end(), anchors[i].right,
        [&](std::uint32_t tail, std::uint32_t right) { return anchors[tail].right < right; });
    if (place != tails.begin()) {
      before[i] = *(place - 1);
    }
    if (place == tails.end()) {
      tails.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<Anchor> chain;
  for (std::uint32_t i = tails.empty() ? kNone : tails.back(); i != kNone; i = before[i]) {
    chain.push_back(anchors[i]);
  }
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace

void take_equal_ends(const Ids& left, const Ids& right, Box& box, EqualRuns& runs) {
  std::uint32_t head = 0;
  std::uint32_t most = std::min(box.left.size(), box.right.size());
  while (head < most && left[box.left.first + head] == right[box.right.first + head]) {
    ++head;
  }
  if (head > 0) {
    runs.push_back({box.left.first, box.right.first, head});
    box.left.first += head;
    box.right.first += head;
    most -= head;
  }
  std::uint32_t tail = 0;
  while (tail < most && left[box.left.last - 1 - tail] == right[box.right.last - 1 - tail]) {
    ++tail;
  }
  if (tail > 0) {
    box.left.last -= tail;
    box.right.last -= tail;
    runs.push_back({box.left.last, box.right.last, tail});
  }
}

[[gnu::noinline]] void anchored_runs(const Ids& left, const Ids& right, const Box& whole,
                                     const DiffSettings& settings, EqualRuns& runs) {
  std::vector<RoundBox> open = {{whole, 0}};
  while (!open.empty()) {
    RoundBox now = open.back();
    open.pop_back();
    Box& box = now.box;
    take_equal_ends(left, right, box, runs);
    if (box.left.empty() || box.right.empty()) {
      continue;
    }
    const std::uint64_t words = static_cast<std::uint64_t>(box.left.size()) + box.right.size();
    if (shortest_runs(left, right, box, words * settings.coarse_steps, runs) ||
        now.round == kRowByRound.size()) {
      continue;
    }
    const std::vector<Anchor> chain =
        longest_chain(unique_rows(left, right, box, kRowByRound[now.round]));
    Box before = box;
    for (const Anchor& anchor : chain) {
      runs.push_back({anchor.left, anchor.right, 1});
      before.left.last = anchor.left;
      before.right.last = anchor.right;
      open.push_back({before, now.round + 1});
      before.left.first = anchor.left + 1;
      before.right.first = anchor.right + 1;
    }
    before.left.last = box.left.last;
    before.right.last = box.right.last;
    open.push_back({before, now.round + 1});
  }
}

}  // namespace storydiff
