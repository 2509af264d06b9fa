// Reads times of day.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/dates.h"

namespace storydiff {

/// Works on the atoms of one sentence, which must outlive it; see read_date().
class ClockReader : AtomView {
 public:
  ClockReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : AtomView(&atoms), words_(words) {}

  /// A time that starts with the digits at `start`: "6 p.m.", "10:30", "0500 GMT".
  [[nodiscard]] bool read(std::uint32_t start, DateReading& out) const;
  /// A time that starts with a word: "noon", "seven o'clock in the evening".
  [[nodiscard]] bool read_words(std::uint32_t start, DateReading& out) const;

 private:
  /// "in the evening" after an hour; sets the hour, and moves `next` past it.
  [[nodiscard]] bool read_day_part(std::uint32_t start, std::int64_t& hour,
                                   std::uint32_t& next) const;
  /// What a time zone adds to the normalised time: its offset, or its name if that is not known.
  [[nodiscard]] std::string_view zone_at(std::uint32_t at) const;
  bool finish(std::int64_t hour, std::int64_t minute, std::uint32_t end, DateReading& out) const;

  const NumberWords& words_;
};

}  // namespace storydiff
