// The readable script. A shortest script is not what an editor would mark: it keeps every word that
// it can, wherever that stands. Each pass repairs one habit of it and has its cases, before and
// after, in tests/cpp/diff/tidy_test.cpp ([old/new], [-removed], [+inserted]):
//
//   let_marks_move      Then [+he] , [-he] left           ->  Then [-,] he [+,] left
//   slide_to_borders    Ann , [+Bob ,] who                ->  at a phrase's ends, not inside it
//                       the [+red car , the] blue car     ->  [+the red car ,] the blue car
//   drop_light_islands  [two old men/three girls] of the [small town/big city council]
//                                                         ->  [two ... town/three ... council]
//   drop_small_islands  the same for one word with weight between two long edits
//   show_whole          a few words kept here and there   ->  [old sentence/new sentence]
//   join_answers        [-countering] the [+combating]    ->  [countering the/the combating]
//   trim_edits          [the old/the new] car             ->  the [old/new] car
//   mark_answers        [quietly countering/combating]    ->  [-quietly] [countering/combating]
//
// The order: first what is kept is chosen (marks), then placed (slide), then given up (islands,
// from the surest reason to the broadest), and last the ends of what has grown are trimmed. Passes
// work on runs of equal words, so each of them leaves a script that is still right. No pass looks
// at letters: weight and "is a mark" are all they know, so they work for any language.
//
// The idea of a second step for readers is that of Neil Fraser's "semantic cleanup"
// (diff-match-patch); the rules here are for prose.
#include <algorithm>

#include "diff/answers.h"
#include "diff/passes.h"

namespace storydiff {

void trim_edits(EqualRuns& runs, const DiffSides& sides) {
  const std::size_t count = runs.size();
  EqualRuns fresh;  // at the text's ends, where no run is that could be lengthened
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
                const DiffSettings& settings, std::span<const WordLink> answers) {
  const DiffSides sides{left, right};
  EqualRuns runs = runs_of(script.edits);
  let_marks_move(runs, sides);
  slide_to_borders(runs, sides, settings);
  drop_light_islands(runs, sides, settings);
  drop_small_islands(runs, sides, settings);
  show_whole(runs, sides, settings);
  join_answers(runs, sides, answers, settings);
  trim_edits(runs, sides);
  script.edits = mark_answers(edits_of(runs, sides.n(), sides.m()), answers);
  return script;
}

}  // namespace storydiff
