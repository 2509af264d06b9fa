// Reads times of day.
#pragma once

#include <cstdint>
#include <optional>
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
  /// A time that starts with a word: "noon", "seven o'clock in the evening", "half past seven",
  /// "halb acht", "las siete y media", "zehn nach neun".
  [[nodiscard]] bool read_words(std::uint32_t start, DateReading& out) const;

 private:
  /// "in the evening" after an hour; sets the hour, and moves `next` past it.
  [[nodiscard]] bool read_day_part(std::uint32_t start, std::int64_t& hour,
                                   std::uint32_t& next) const;
  /// What a time zone adds to the normalised time: its offset, or its name if that is not known.
  [[nodiscard]] std::string_view zone_at(std::uint32_t at) const;
  [[nodiscard]] bool read_spoken(std::uint32_t start, DateReading& out) const;
  [[nodiscard]] bool read_minutes(std::uint32_t start, DateReading& out) const;
  [[nodiscard]] bool read_hour_first(std::uint32_t start, DateReading& out) const;
  /// Ends a time as a clock tells it: `minutes` from midnight or from noon.
  bool finish_spoken(std::int64_t minutes, std::uint32_t end, DateReading& out) const;

  [[nodiscard]] PhraseReading phrase_at(std::uint32_t at, NumberWord::Phrase phrase) const {
    return read_phrase(*atoms_, at, phrase, words_);
  }
  /// The hour at `at`, which moves past it, and past an article before it; 0 if there is none.
  [[nodiscard]] std::int64_t hour_at(std::uint32_t& at) const;
  /// Minutes in words or digits at `at`, which moves past them; 0 if there are none.
  [[nodiscard]] std::int64_t minutes_at(std::uint32_t& at) const;
  /// What [clock openers] says of the words before `at`; nothing if they are no such words.
  [[nodiscard]] std::optional<std::uint8_t> opener_before(std::uint32_t at) const;

  bool finish(std::int64_t hour, std::int64_t minute, std::uint32_t end, DateReading& out) const;

  const NumberWords& words_;
};

}  // namespace storydiff
