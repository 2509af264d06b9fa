// Stories with edits that are known, because they were planted.
//
// Each sentence of a story is about a person and a thing of its own, so that a sentence has exactly
// one counterpart. A planted edit records where it is on both sides:
//
//     left   Ada Moreno closed the glass kiln near Ostwick after 14 complaints.
//     right  Ada Moreno closed the glass kiln near Ostwick after 41 complaints.
//     edit   number, left {52, 65}, right {52, 65}        ("14 complaints", "41 complaints")
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/report.h"
#include "support/random.h"

namespace storydiff::testing {

enum class Planted : std::uint8_t {
  split,     ///< one sentence becomes two
  merge,     ///< two become one
  move,      ///< a sentence is moved by at least four sentences
  number,    ///< a figure changes
  name,      ///< somebody else does it
  negation,  ///< a "not" is dropped
  removed,
  added,
};
inline constexpr std::size_t kPlantedKinds = 8;
[[nodiscard]] const char* name_of(Planted kind);

/// An edit, and its places on both sides: whole sentences, or the words that differ.
struct PlantedEdit {
  Planted kind = Planted::split;
  std::vector<Span> left;
  std::vector<Span> right;
};

struct PlantedPair {
  std::string left;
  std::string right;
  std::vector<PlantedEdit> edits;
  std::vector<Span> untouched;  ///< sentences of the left that are unchanged on the right
};

/// A story of some twenty sentences, one edit of every kind in it, in random places.
[[nodiscard]] PlantedPair planted_pair(Random& random);

/// Whether the report shows the edit: both links of a split, a figure that differs as a detail of a
/// changed fact, a sentence that is gone as removed.
[[nodiscard]] bool is_found(const PlantedEdit& edit, const Report& report);

/// Whether only shared facts cover this part of the left.
[[nodiscard]] bool is_shared(Span left, const Report& report);

}  // namespace storydiff::testing
