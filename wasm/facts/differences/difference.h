// One thing that differs between two linked sentences, and where.
#pragma once

#include <cstdint>

#include "facts/facts.h"

namespace storydiff {

/// A detail, and a word of each side that lies in the clause that the detail is in; those two
/// clauses are one fact.
struct Difference {
  Detail detail;  ///< with spans, values and relation; `says` is still empty
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  bool proven = false;     ///< holds whatever the clauses say: the ages of one person
  bool same_noun = false;  ///< two numbers of one thing: "40,000 homes", "55,000 homes"
  /// A hedge right before a word that the other side has without one: "reportedly posted", "posted".
  bool hedges_next = false;
  /// No difference, but the two clauses are one fact: they quote the same words. Without detail.
  bool joins_only = false;
};

}  // namespace storydiff
