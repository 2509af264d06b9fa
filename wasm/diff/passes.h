// The passes that make a shortest script readable. diff/tidy.cpp says in which order and why.
#pragma once

#include <span>

#include "diff/edits.h"
#include "diff/runs.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// Both sides of the script.
struct DiffSides {
  std::span<const DiffWord> left;
  std::span<const DiffWord> right;

  [[nodiscard]] std::uint32_t n() const { return static_cast<std::uint32_t>(left.size()); }
  [[nodiscard]] std::uint32_t m() const { return static_cast<std::uint32_t>(right.size()); }
};

/// diff/moved_marks.cpp: where a punctuation mark and words change places, it is the mark that
/// moved.
void let_marks_move(EqualRuns& runs, const DiffSides& sides);

/// diff/slide.cpp: insertions and removals slide to the borders of phrases.
void slide_to_borders(EqualRuns& runs, const DiffSides& sides, const DiffSettings& settings);

/// diff/islands.cpp: light words between two longer edits are part of one edit.
void drop_light_islands(EqualRuns& runs, const DiffSides& sides, const DiffSettings& settings);

/// diff/islands.cpp: so is a run that weighs little compared with both edits around it.
void drop_small_islands(EqualRuns& runs, const DiffSides& sides, const DiffSettings& settings);

/// diff/islands.cpp: if little is kept in all, old and new are shown whole.
void show_whole(EqualRuns& runs, const DiffSides& sides, const DiffSettings& settings);

/// diff/tidy.cpp: equal words at the ends of an edit are no part of it.
void trim_edits(EqualRuns& runs, const DiffSides& sides);

}  // namespace storydiff
