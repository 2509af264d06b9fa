// What differs inside a fact that both sides state.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/facts.h"
#include "language/terms.h"
#include "options.h"
#include "text/span.h"

namespace storydiff {

/// The words of one fact on both sides, and the context it stands in.
struct FactWords {
  std::vector<Range> left;  ///< runs of words of the fact itself
  std::vector<Range> right;
  std::vector<Range>
      left_context;  ///< the sentences it lies in, and those linked to the other side's
  std::vector<Range> right_context;
  std::vector<std::uint32_t> links;  ///< sentence links between the two, indices into the alignment
};

<<<<<<< HEAD
/// Numbers, amounts, dates and names that one side gives differently.
/// What the other side merely lacks is not a difference, nor is a figure that either side calls
/// approximate and that lies close to the other's.
[[nodiscard]] std::vector<Detail> find_details(const FactWords& words, const Terms& terms,
                                               const std::vector<LinkEdits>& edits,
=======
/// Negations and quotations that one side gives differently. What the other side merely lacks is
/// not a difference.
[[nodiscard]] std::vector<Detail> find_details(const FactWords& words, const Article& left,
                                               const Article& right, const Terms& terms,
>>>>>>> w-int
                                               const Settings& settings);

}  // namespace storydiff
