// From two runs of words to the script between them: equal ends first, then the exact method if its
// cost is within `max_work`, else the coarse one.
//
//     left   "The vote was held on Monday ."      taken off: "The vote was held on", "."
//     right  "The vote was held on Friday ."      compared:  "Monday" with "Friday"
#include "diff/edits.h"

#include "diff/anchors.h"
#include "diff/runs.h"
#include "diff/shortest.h"
#include "text/sort.h"

namespace storydiff {
namespace {

Ids ids_of(std::span<const DiffWord> words) {
  Ids ids;
  ids.reserve(words.size());
  for (const DiffWord& word : words) {
    ids.push_back(word.id);
  }
  return ids;
}

}  // namespace

[[gnu::noinline]] void sort_word_links(std::vector<WordLink>& links) {
  sort_by(links, [](WordLink link) { return sort_key(link.left, link.right); });
}

EditScript word_edits(std::span<const DiffWord> left, std::span<const DiffWord> right,
                      const DiffSettings& settings) {
  const Ids a = ids_of(left);
  const Ids b = ids_of(right);
  EditScript script;
  EqualRuns runs;
  Box box{{0, static_cast<std::uint32_t>(a.size())}, {0, static_cast<std::uint32_t>(b.size())}};
  take_equal_ends(a, b, box, runs);
  if (!shortest_runs(a, b, box, settings.max_work, runs)) {
    script.coarse = true;
    anchored_runs(a, b, box, settings, runs);
  }
  normalise(runs);
  script.edits = edits_of(runs, static_cast<std::uint32_t>(left.size()),
                          static_cast<std::uint32_t>(right.size()));
  return script;
}

}  // namespace storydiff
