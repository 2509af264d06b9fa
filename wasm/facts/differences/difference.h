// Something that differs between two linked sentences, and where.
#pragma once

#include <cstdint>

#include "facts/facts.h"

namespace storydiff {

/// A detail and a word of each side's clause that it stands in; those clauses are one fact.
struct Difference {
  Detail detail;  ///< with spans, values and relation; nothing said yet
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  bool proven = false;  ///< whatever the clauses around it tell: the age of one and the same person
  bool same_noun = false;  ///< two numbers of one thing: "40,000 homes", "55,000 homes"
};

}  // namespace storydiff
