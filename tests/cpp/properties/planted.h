// Stories with edits whose truth is known, because they were planted.
//
// Each sentence of a story is about somebody and something of its own, so that a sentence has one
// counterpart and no other. A planted edit remembers where it stands on both sides:
//
//     left   Ada Moreno closed the glass kiln near Ostwick after 14 complaints.
//     right  Ada Moreno closed the glass kiln near Ostwick after 41 complaints.
//     edit   number, left {57, 70}, right {57, 70}        ("14 complaints", "41 complaints")
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
  move,      ///< a sentence stands at least four sentences from where it stood
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
  std::vector<Span> untouched;  ///< sentences of the left that the right has as they are
};

/// A story of some twenty sentences, one edit of every kind in it, in random places.
[[nodiscard]] PlantedPair planted_pair(Random& random);

/// Whether the report has the edit: both links of a split, the figure that differs as a detail of a
/// changed fact, the sentence that is gone as removed.
[[nodiscard]] bool is_found(const PlantedEdit& edit, const Report& report);

/// Whether nothing but shared facts lies on this part of the left.
[[nodiscard]] bool is_shared(Span left, const Report& report);

}  // namespace storydiff::testing
