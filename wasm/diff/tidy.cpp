// The readable script. A shortest script is not what an editor would mark: it keeps every word that
// it can, wherever that is. Each pass repairs one defect of it and has its cases, before and after,
// in tests/cpp/diff/tidy_test.cpp ([old/new], [-removed], [+inserted]):
//
//   let_marks_move           Then [+he] , [-he] left        ->  Then [-,] he [+,] left
//   slide_to_borders         Ann , [+Bob ,] who             ->  at a phrase's ends, not inside it
//                            the [+red car , the] blue car  ->  [+the red car ,] the blue car
//   drop_light_islands       [two old men/three girls] of the [small town/big city council]
//                                                           ->  [two ... town/three ... council]
//   drop_small_islands       the same for one word with weight between two long edits
//   show_whole               a few scattered kept words     ->  [old sentence/new sentence]
//   join_across_light_words  [-countering] the [+combating] ->  [countering the/the combating]
//   trim_edits               [the old/the new] car          ->  the [old/new] car
//   cut_at_aligned_words     [quietly countering/combating] ->  [-quietly] [countering~combating]
//
// The order: first kept words are chosen (marks), then moved (slide), then dropped (islands, from
// the safest criterion to the broadest), and last the ends of edits that have grown are trimmed.
// Passes work on runs of equal words, so each of them leaves a script that is still correct. No
// pass reads letters: the weight of a word and whether it is a mark are all they use, so they work
// for any language.
//
// The idea of a second step for readers is that of Neil Fraser's "semantic cleanup"
// (diff-match-patch); the rules here are for prose.
#include <algorithm>

#include "diff/aligned_words.h"
#include "diff/passes.h"

namespace storydiff {

void trim_edits(EqualRuns& runs, const DiffSides& sides) {
  const std::size_t count = runs.size();
  EqualRuns fresh;  // at the text's ends, where there is no run to lengthen
  for (std::size_t i = 0; i <= count; ++i) {
    const Gap gap = gap_before(runs, i, sides.n(), sides.m());
    std::uint32_t most = std::min(gap.left.size(), gap.right.size());
    std::uint32_t head = 0;
    while (head < most &&
           sides.left[gap.left.first + head].id == sides.right[gap.right.first + head].id) {
      ++head;
    }
    most -= head;
    std::uint32_t tail = 0;
    while (tail < most &&
           sides.left[gap.left.last - 1 - tail].id == sides.right[gap.right.last - 1 - tail].id) {
      ++tail;
    }
    if (tail > 0 && i < count) {
      runs[i] = {runs[i].left - tail, runs[i].right - tail, runs[i].length + tail};
    } else if (tail > 0) {
      fresh.push_back({gap.left.last - tail, gap.right.last - tail, tail});
    }
    if (head > 0 && i > 0) {
      runs[i - 1].length += head;
    } else if (head > 0) {
      fresh.push_back({gap.left.first, gap.right.first, head});
    }
  }
  runs.insert(runs.end(), fresh.begin(), fresh.end());
  normalise(runs);
}

EditScript tidy(EditScript script, std::span<const DiffWord> left, std::span<const DiffWord> right,
                const DiffSettings& settings, std::span<const WordLink> links) {
  const DiffSides sides{left, right};
  EqualRuns runs = runs_of(script.edits);
  let_marks_move(runs, sides);
  slide_to_borders(runs, sides, settings);
  drop_light_islands(runs, sides, settings);
  drop_small_islands(runs, sides, settings);
  show_whole(runs, sides, settings);
  join_across_light_words(runs, sides, links, settings);
  trim_edits(runs, sides);
  script.edits = cut_at_aligned_words(edits_of(runs, sides.n(), sides.m()), links);
  return script;
}

}  // namespace storydiff
