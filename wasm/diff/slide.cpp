// Insertions and removals slide to the borders of phrases.
//
//     left   The blue car stopped .
//     right  The red car , the blue car stopped .        (folded: The and the are one word)
//
// It was "the red car ," that was inserted, yet a script that keeps the first "The" and inserts
// "red car , the" is just as short. An insertion can slide by a word to the left where the word
// before it is its own last word, and to the right where the word after it is its own first one.
// All places that can be reached are rated, and the best is taken, the rightmost of equals:
//
//   - it starts where the text starts or after a mark, and ends where the text ends, with a mark or
//     before one: where phrases do;
//   - it does not end with a light word that belongs to what follows ("red car , the"), and rather
//     starts with one.
//
// An insertion may slide over the whole run between it and the insertion before, so that the two
// become one. It never slides into a neighbour of another kind. Each kept word is passed at most
// twice, once by the edit on either side of it, so the pass is linear.
#include "diff/passes.h"

namespace storydiff {
namespace {

/// How well an insertion of words [start, end) fits the borders of phrases.
int rate(std::span<const DiffWord> words, std::uint32_t start, std::uint32_t end, float light) {
  int points = 0;
  const auto is_light = [&](std::uint32_t i) {
    return !words[i].punctuation && words[i].weight <= light;
  };
  if (start == 0 || words[start - 1].punctuation) {
    points += 4;
  } else if (words[start].punctuation) {
    points += 1;
  }
  if (end == words.size() || words[end - 1].punctuation) {
    points += 4;
  } else if (words[end].punctuation) {
    points += 3;
  }
  if (is_light(end - 1)) {
    points -= 3;
  }
  if (is_light(start)) {
    points += 1;
  }
  return points;
}

/// Points for joining two insertions (or removals) into one.
constexpr int kJoined = 6;

}  // namespace

[[gnu::noinline]] void slide_to_borders(EqualRuns& runs, const DiffSides& sides,
                                        const DiffSettings& settings) {
  for (std::size_t i = 0; i <= runs.size(); ++i) {
    const Gap gap = gap_before(runs, i, sides.n(), sides.m());
    if (!gap.is_insert() && !gap.is_remove()) {
      continue;
    }
    const bool insert = gap.is_insert();
    const std::span<const DiffWord> words = insert ? sides.right : sides.left;
    const Range place = insert ? gap.right : gap.left;
    // The run before the gap may be used up where the text starts or an edit of the same kind lies
    // before it; the run after it where the text ends. Else a word of it has to stay.
    std::uint32_t most_left = i > 0 ? runs[i - 1].length : 0;
    bool joins = false;
    if (most_left > 0) {
      const Gap other = gap_before(runs, i - 1, sides.n(), sides.m());
      joins = insert ? other.is_insert() : other.is_remove();
      most_left -= joins || other.empty() ? 0 : 1;
    }
    std::uint32_t most_right = i < runs.size() ? runs[i].length : 0;
    if (most_right > 0 && !gap_before(runs, i + 1, sides.n(), sides.m()).empty()) {
      --most_right;
    }
    std::uint32_t left = 0;
    while (left < most_left &&
           words[place.first - 1 - left].id == words[place.last - 1 - left].id) {
      ++left;
    }
    std::uint32_t right = 0;
    while (right < most_right && words[place.last + right].id == words[place.first + right].id) {
      ++right;
    }
    std::int64_t best = 0;
    int best_points = -100;
    for (std::int64_t shift = -static_cast<std::int64_t>(left);
         shift <= static_cast<std::int64_t>(right); ++shift) {
      int points = rate(words, static_cast<std::uint32_t>(place.first + shift),
                        static_cast<std::uint32_t>(place.last + shift), settings.light_weight);
      if (joins && -shift == static_cast<std::int64_t>(runs[i - 1].length)) {
        points += kJoined;
      }
      if (points >= best_points) {
        best_points = points;
        best = shift;
      }
    }
    if (best == 0) {
      continue;
    }
    // The run before the gap loses or gains `best` words at its end, the one after it at its start.
    const auto shift = static_cast<std::uint32_t>(best);  // modulo 2^32, which is meant
    if (i == 0) {
      runs.insert(runs.begin(), EqualRun{0, 0, 0});
      ++i;
    }
    if (i == runs.size()) {
      runs.push_back({sides.n(), sides.m(), 0});
    }
    runs[i - 1].length += shift;
    runs[i].left += shift;
    runs[i].right += shift;
    runs[i].length -= shift;
  }
  normalise(runs);
}

}  // namespace storydiff
