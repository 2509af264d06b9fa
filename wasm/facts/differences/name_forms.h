// One person's name in two forms.
#pragma once

#include <vector>

#include "article/article.h"
#include "facts/facts.h"
#include "language/terms.h"
#include "text/flags.h"
#include "text/span.h"

namespace storydiff {

/// Finds people whom two stories call by whole names that differ, each once.
///
///     "Mark D. Rask"   "Mark Rask"     one is fuller
///     "Conner Rask"    "Connor Rask"   spelled otherwise
///     "Conner"         "Connor Rask"   the same, if no side has both spellings
///     "Dick Rask"      "Richard Rask"  a short form
///     "Mr. Rask"       "Mark Rask"     nothing: not a whole name
///     "Kim Vel-ut"     "Kim Vel Ut"    nothing: marks
class NameForms {
 public:
  /// What it is made with has to stay.
  explicit NameForms(const Terms& terms);

  /// Adds to `out` a detail for each such person with a name in the runs of words of either side.
  void add(const Article& left, const std::vector<Range>& left_runs, const Article& right,
           const std::vector<Range>& right_runs, std::vector<Detail>& out);

 private:
  void add_pair(const Article& left, const Name& mine, const Article& right, const Name& theirs,
                std::vector<Detail>& out);
  struct Place {
    Span span;
    const Article& article;
  };
  void add_spellings(const Article& left, const Name& mine, const Article& right,
                     const Name& theirs, std::vector<Detail>& out);
  [[nodiscard]] static Detail form(const Place& left, const Place& right);
  [[nodiscard]] bool differ(const Name& left, const Name& right) const;
  [[nodiscard]] bool same_person(const Name& left, const Name& right) const;

  const Terms& terms_;
  Flags told_;                ///< by entity
  Flags on_left_, on_right_;  ///< by term: the side has it
};

}  // namespace storydiff
