// Times of day by their shapes: digits with a colon or a point, digits before a word such as "p.m.",
// and words such as "noon". A time zone after them belongs to them.
//
// Tested by tests/cpp/language/quantity/dates_test.cpp.
#include "language/quantity/clock.h"

#include <string>
#include <string_view>

#include "lexicon/lexicon.h"

namespace storydiff {

bool ClockReader::read_words(std::uint32_t start, DateReading& out) const {
  const NumberWord& entry = atom(start).entry;
  if (entry.is(NumberWord::day_part) && entry.hour >= 36) {
    return finish(entry.hour == 36 ? 12 : 0, 0, start + 1, out);
  }
  std::uint32_t next = start + 1;
  if (!entry.is(NumberWord::cardinal) || entry.value > 12) return false;
  std::int64_t hour = entry.value;
  return read_day_part(start, hour, next) && finish(hour, 0, next, out);
}

bool ClockReader::read_day_part(std::uint32_t start, std::int64_t& hour,
                                std::uint32_t& next) const {
  if (hour < 1 || hour > 12) return false;
  const std::string_view openers = lexicon::list_of(lexicon::kDayOpeners, words_.code());
  std::uint32_t at = next;
  while (at < size() && at < next + 3 && atom(at).type == Atom::Type::word &&
         has_part(openers, atom(at).text)) {
    ++at;
  }
  if (!role(at, NumberWord::day_part)) return false;
  const std::uint8_t from = atom(at).entry.hour;
  if (from >= 36 ? at != next || hour != 12 : at == next) return false;
  // "They arrested 7 in the evening" has no hour, "at 7 in the evening" and "7 o'clock" have.
  const Atom& before = atom(start > 0 ? start - 1 : start);
  const bool hour_word = next > start + 1 || atom(next).text == "o'clock";
  if (from < 36 && !hour_word && !has_part(openers, before.text)) return false;
  if (from >= 36) {  // "12 noon"
    hour = from == 36 ? 12 : 0;
  } else if (from == 12 && hour == 12) {
    hour = 0;  // "at twelve in the night"
  } else {
    hour = hour % 12 + from;
  }
  next = at + 1;
  return true;
}

std::string_view ClockReader::zone_at(std::uint32_t at) const {
  if (at >= size() || atom(at).type != Atom::Type::word || atom(at).text.size() > 4) return {};
  const std::string_view text = atom(at).text;
  std::string_view zone;
  lexicon::each_row(lexicon::kTimeZones, [&](std::string_view label, std::string_view words) {
    if (has_part(words, text)) zone = label;
  });
  if (zone.empty() && atom(at).capital && has_part(lexicon::kNamedTimeZones, text)) zone = text;
  return zone;
}

bool ClockReader::finish(std::int64_t hour, std::int64_t minute, std::uint32_t end,
                         DateReading& out) const {
  out.normalised = "T";
  print_padded(hour, 2, out.normalised);
  out.normalised += ':';
  print_padded(minute, 2, out.normalised);
  const std::string_view zone = zone_at(end);
  out.normalised += zone;
  out.end = zone.empty() ? end : end + 1;
  return true;
}

bool ClockReader::read(std::uint32_t start, DateReading& out) const {
  const Atom& first = atom(start);
  // "2026-09-17T12:00": the time of a moment, which has to be read with its day.
  if (start > 0 && first.glued &&
      (atom(start - 1).type == Atom::Type::word || sign(start - 1, ':'))) {
    return false;
  }
  std::int64_t hour = first.value.mantissa;
  std::int64_t minute = 0;
  std::uint32_t next = start + 1;
  bool given = false;
  if (first.plain && first.count <= 2 && sign(next, ':') && atom(next).glued &&
      plain_digits(next + 1) && atom(next + 1).plain && atom(next + 1).glued &&
      atom(next + 1).count == 2) {
    minute = atom(next + 1).value.mantissa;
    next += 2;
    given = true;
    if (sign(next, ':') && plain_digits(next + 1)) next += 2;  // seconds
  } else if (!first.plain && !first.dotted && first.value.exponent == -2 && first.count <= 4) {
    minute = hour % 100;  // "10.30 Uhr"
    hour /= 100;
  } else if (first.plain && first.count == 4 && !zone_at(next).empty()) {
    minute = hour % 100;  // "0500 GMT"
    hour /= 100;
    given = true;
  } else if (!first.plain || first.count > 2) {
    return false;
  }
  if (role(next, NumberWord::clock)) {
    const std::uint8_t from = atom(next).entry.hour;
    if (from == 24) {
      // "18h30"; "18 h" alone may be a duration.
      const bool letter = atom(next).text == "h";
      if (letter && plain_digits(next + 1) && atom(next + 1).glued && !given) {
        minute = atom(next + 1).value.mantissa;
        ++next;
      } else if (letter && !given) {
        return false;
      }
    } else {
      if (hour < 1 || hour > 12) return false;
      hour = hour % 12 + from;
    }
    ++next;
    given = true;
  }
  const bool day_part = role(next - 1, NumberWord::clock) && hour > 12
                            ? false
                            : minute < 60 && read_day_part(start, hour, next);
  if ((!given && !day_part) || hour >= 24 || minute >= 60) return false;
  // After a word such as "p.m." the half of the day is known.
  out.half_day = !day_part && words_.code() == "en" && hour >= 1 && hour <= 12 &&
                 !role(next - 1, NumberWord::clock);
  return finish(hour, minute, next, out);
}

}  // namespace storydiff
