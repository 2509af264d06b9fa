// Compounds of German and similar languages, split into words that occur in the two texts.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/terms.h"
#include "text/span.h"

namespace storydiff {

/// The parts of each term that is a compound of other terms. No term has parts unless a side is in a
/// language that writes compounds as one word (de, nl, sv, da, nb).
class Compounds {
 public:
  explicit Compounds(const Terms& terms);

  /// Stems of the parts of a term, from left to right; empty where it is no compound.
  ///
  ///     words of both texts     Hochwasserschutz, Schutz, Hochwasser
  ///     of(Hochwasserschutz)    the stems of Hochwasser, Schutz
  [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t term) const {
    if (ranges_.empty()) return {};
    return std::span<const std::uint32_t>(parts_).subspan(ranges_[term].first,
                                                          ranges_[term].size());
  }

 private:
  std::vector<Range> ranges_;  // by term; empty where no language has compounds
  std::vector<std::uint32_t> parts_;
};

}  // namespace storydiff
