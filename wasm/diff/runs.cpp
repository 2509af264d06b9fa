#include "diff/runs.h"

#include <algorithm>

#include "text/sort.h"

namespace storydiff {

Gap gap_before(const EqualRuns& runs, std::size_t index, std::uint32_t n, std::uint32_t m) {
  Gap gap;
  if (index > 0) {
    gap.left.first = runs[index - 1].left_end();
    gap.right.first = runs[index - 1].right_end();
  }
  gap.left.last = index < runs.size() ? runs[index].left : n;
  gap.right.last = index < runs.size() ? runs[index].right : m;
  return gap;
}

void normalise(EqualRuns& runs) {
  sort_items(runs, [](const EqualRun& a, const EqualRun& b) { return a.left < b.left; });
  std::size_t kept = 0;
  for (const EqualRun& run : runs) {
    if (run.length == 0) {
      continue;
    }
    if (kept > 0 && runs[kept - 1].left_end() == run.left &&
        runs[kept - 1].right_end() == run.right) {
      runs[kept - 1].length += run.length;
    } else {
      runs[kept++] = run;
    }
  }
  runs.resize(kept);
}

std::vector<Edit> edits_of(const EqualRuns& runs, std::uint32_t n, std::uint32_t m) {
  std::vector<Edit> edits;
  edits.reserve(2 * runs.size() + 1);
  for (std::size_t i = 0; i <= runs.size(); ++i) {
    const Gap gap = gap_before(runs, i, n, m);
    if (!gap.empty()) {
      const EditOp op = gap.is_insert()   ? EditOp::insert
                        : gap.is_remove() ? EditOp::remove
                                          : EditOp::replace;
      edits.push_back({op, gap.left, gap.right});
    }
    if (i < runs.size()) {
      edits.push_back({EditOp::equal,
                       {runs[i].left, runs[i].left_end()},
                       {runs[i].right, runs[i].right_end()}});
    }
  }
  return edits;
}

EqualRuns runs_of(const std::vector<Edit>& edits) {
  EqualRuns runs;
  for (const Edit& edit : edits) {
    if (edit.op == EditOp::equal) {
      runs.push_back({edit.left.first, edit.right.first, edit.left.size()});
    }
  }
  return runs;
}

}  // namespace storydiff
