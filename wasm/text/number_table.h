// From 64-bit numbers to small ones, in order of first appearance.
//
// The one hash table for numbers in the engine: each instantiation of std::unordered_map adds a
// kilobyte or two to what readers download.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace storydiff {

/// Open addressing. Ids count up from 0 in the order in which numbers were first added, so that
/// results never depend on the hash.
///
///     add(70) -> 0 fresh, add(3) -> 1 fresh, add(70) -> 0
class NumberTable {
 public:
  static constexpr std::uint32_t kNone = storydiff::kNone;

  struct Added {
    std::uint32_t id;
    bool fresh;
  };

  Added add(std::uint64_t number);
  /// The id of a number; kNone if it was never added.
  [[nodiscard]] std::uint32_t find(std::uint64_t number) const;
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(numbers_.size()); }

 private:
  [[nodiscard]] std::size_t probe(std::uint64_t number) const;
  void grow();

  struct Slot {
    std::uint64_t number = 0;
    std::uint32_t id = kNone;
  };
  std::vector<Slot> slots_;
  std::vector<std::uint64_t> numbers_;
};

/// A string as a number, for tables that need not keep it. With another seed, another number.
[[nodiscard]] std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed = 0);

}  // namespace storydiff
