// Parts of a changed fact that are facts of their own.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "diff/edits.h"
#include "facts/facts.h"
#include "facts/residue/residue.h"
#include "facts/significance.h"
#include "text/span.h"

namespace storydiff {

/// Neighbouring words of one sentence of each side.
struct FactPart {
  Range left;
  Range right;
};

/// Cuts a changed fact of two parallel sentences where clauses begin, so that an edit that states
/// nothing new is not told as loudly as one that does and stands in another clause.
class FactCutter {
 public:
  /// `script` and `residue`: of the two sentences. What it is made with has to stay.
  FactCutter(const Fact& fact, const std::vector<Edit>& script, const LinkResidue& residue,
             const Article& left, const Article& right)
      : fact_(fact), script_(script), residue_(residue), left_(left), right_(right) {}

  /// The parts in their order; one if the fact stays whole, none if it has words in several places.
  /// `left_starts`, `right_starts`: the first words of its clauses.
  [[nodiscard]] std::vector<FactPart> cut(const FactWords& words,
                                          const std::vector<std::uint32_t>& left_starts,
                                          const std::vector<std::uint32_t>& right_starts) const;

 private:
  /// A place before a word of each side.
  struct Place {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
  };
  enum class PartClass : std::uint8_t;

  [[nodiscard]] bool on_script(Place place) const;
  [[nodiscard]] bool crosses(Place place) const;
  [[nodiscard]] PartClass class_of(const FactPart& part) const;

  const Fact& fact_;
  const std::vector<Edit>& script_;
  const LinkResidue& residue_;
  const Article& left_;
  const Article& right_;
};

}  // namespace storydiff
