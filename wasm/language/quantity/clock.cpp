// Times of day by their shapes: digits with a colon or a point, digits before a word such as "p.m.",
// words such as "noon", and the hour as a clock tells it, with halves, quarters and minutes on
// either side of it. Languages differ in where these stand and in whether "half eight" is before or
// after eight; [before the hour], [after a number] and [minute words] of lexicon/xx.txt say it. A
// time zone after them belongs to them.
//
// Tested by tests/cpp/language/quantity/dates_test.cpp and
// figures_slavic_test.cpp and its neighbours.
#include "language/quantity/clock.h"

#include <string>
#include <string_view>

#include "language/quantity/unit_reader.h"
#include "lexicon/lexicon.h"

namespace storydiff {

bool ClockReader::read_words(std::uint32_t start, DateReading& out) const {
  const NumberWord& entry = atom(start).entry;
  if (entry.is(NumberWord::day_part) && entry.hour >= 36) {
    return finish(entry.hour == 36 ? 12 : 0, 0, start + 1, out);
  }
  if (read_spoken(start, out)) return true;
  std::uint32_t next = start + 1;
  if (!entry.is(NumberWord::cardinal) || entry.value > 12) return false;
  std::int64_t hour = entry.value;
  return read_day_part(start, hour, next) && finish(hour, 0, next, out);
}

std::int64_t ClockReader::hour_at(std::uint32_t& at) const {
  // "a las ocho", "para as oito", "do ósmej"
  const std::uint32_t next =
      opener_before(at + 1) && role(at + 1, NumberWord::cardinal) ? at + 1 : at;
  if (plain_digits(next) && atom(next).plain && atom(next).count <= 2) {
    const std::int64_t figure = atom(next).value.mantissa;
    if (figure < 1 || figure > 24 ||
        !UnitReader(*atoms_, words_).read(next + 1, false).text.empty())
      return 0;
    at = next + 1;
    return figure;
  }
  if (next >= size() || atom(next).type != Atom::Type::word) return 0;
  const NumberWord& entry = atom(next).entry;
  std::int64_t hour = entry.oclock;
  const bool article = atom(next).text == "a" || atom(next).text == "an";
  if (hour == 0 && !article && entry.is(NumberWord::cardinal | NumberWord::weak)) {
    hour = entry.value;
  }
  if (hour < 1 || hour > 24) return 0;
  at = next + 1;
  return hour;
}

std::int64_t ClockReader::minutes_at(std::uint32_t& at) const {
  if (at >= size()) return 0;
  const Atom& first = atom(at);
  std::int64_t minutes = 0;
  if (first.type == Atom::Type::digits) {
    if (first.plain && first.count <= 2) minutes = first.value.mantissa;
  } else if (role(at, NumberWord::cardinal)) {
    minutes = first.entry.value;
  }
  if (minutes < 1 || minutes > 29) return 0;
  ++at;
  if (duration_at(*atoms_, at) == "minutes") ++at;
  return minutes;
}

std::optional<std::uint8_t> ClockReader::opener_before(std::uint32_t at) const {
  if (at > size()) return std::nullopt;
  const auto opener = [&](std::uint32_t place) {
    return atom(place).type == Atom::Type::word &&
           atom(place).entry.phrase == NumberWord::Phrase::clock_opener;
  };
  if (at > 1 && sign(at - 1, '.') && glued(at - 1) && opener(at - 2)) {
    return atom(at - 2).entry.amount;  // "kl. 7.30"
  }
  if (at == 0 || !opener(at - 1)) return std::nullopt;
  return atom(at - 1).entry.amount;
}

bool ClockReader::finish_spoken(std::int64_t minutes, std::uint32_t end, DateReading& out) const {
  constexpr std::int64_t kHour = 60;
  std::uint32_t next = end;
  const std::string_view openers = lexicon::list_of(lexicon::kDayOpeners, words_.code());
  while (next < size() && next < end + 3 && atom(next).type == Atom::Type::word &&
         has_part(openers, atom(next).text)) {
    ++next;
  }
  if (minutes < kHour) minutes += 12 * kHour;  // "halb eins"
  bool known = minutes >= 13 * kHour;
  if (role(next, NumberWord::day_part) && atom(next).entry.hour < 36 && !known) {
    minutes = minutes % (12 * kHour) + atom(next).entry.hour * kHour;
    end = next + 1;
    known = true;
  }
  const std::int64_t hour = minutes / kHour % 24;
  out.half_day = !known;
  return finish(hour, minutes % kHour, end, out);
}

bool ClockReader::read_spoken(std::uint32_t start, DateReading& out) const {
  const PhraseReading before = phrase_at(start, NumberWord::Phrase::before_hour);
  if (before.end != 0) {
    std::uint32_t next = before.end;
    const std::int64_t hour = hour_at(next);
    // "half twee miljoen", "from a quarter to two thirds"
    constexpr std::uint32_t kCounted = NumberWord::scale | NumberWord::hundred |
                                       NumberWord::percent | NumberWord::currency |
                                       NumberWord::fraction;
    // "в половине первого тайма" has an ordinal.
    const bool ordinal = hour <= 3 && next < size() && atom(next - 1).entry.oclock != 0 &&
                         atom(next).type == Atom::Type::word && !role(next, NumberWord::day_part);
    if (hour != 0 && !ordinal && !role(next, kCounted)) {
      return finish_spoken(hour * 60 + before.entry.amount - 60, next, out);
    }
  }
  return read_minutes(start, out) || read_hour_first(start, out);
}

/// "zehn nach neun", "ten to nine", "без десяти девять", after a word that shows that it is a time.
bool ClockReader::read_minutes(std::uint32_t start, DateReading& out) const {
  std::uint32_t next = start;
  const PhraseReading lacking = phrase_at(start, NumberWord::Phrase::minute_word);
  const bool less = lacking.end != 0 && lacking.entry.amount == NumberWord::lacking;
  if (less) next = lacking.end;
  if (!less && !opener_before(start)) return false;
  const std::int64_t minutes = minutes_at(next);
  if (minutes == 0) return false;
  bool past = false;
  bool range = false;  // "five to ten" may be one
  if (!less) {
    const PhraseReading word = phrase_at(next, NumberWord::Phrase::minute_word);
    past = word.entry.amount == NumberWord::past;
    if (word.end == 0 || (!past && word.entry.amount != NumberWord::to)) return false;
    range = role(next, NumberWord::range);
    next = word.end;
  }
  const std::int64_t hour = hour_at(next);
  const std::string_view openers = lexicon::list_of(lexicon::kDayOpeners, words_.code());
  if (range && next < size() && atom(next).type == Atom::Type::word &&
      !role(next, NumberWord::day_part) && !has_part(openers, atom(next).text)) {
    return false;
  }
  return hour != 0 && finish_spoken(hour * 60 + (past ? minutes : -minutes), next, out);
}

/// "sept heures et demie", "las ocho menos diez", "yedi buçuk", "kl åtta", after a word that shows
/// that it is a time.
bool ClockReader::read_hour_first(std::uint32_t start, DateReading& out) const {
  const std::optional<std::uint8_t> opener = opener_before(start);
  if (!opener) return false;
  std::uint32_t next = start;
  std::int64_t hour = hour_at(next);
  if (hour == 0) return false;
  const std::uint32_t bare = next;
  if (duration_at(*atoms_, next) == "hours" || role(next, NumberWord::clock)) ++next;
  hour *= 60;
  const PhraseReading after = phrase_at(next, NumberWord::Phrase::after_number);
  if (after.end != 0 && after.entry.amount > 1) {
    return finish_spoken(hour + after.entry.amount - 60, after.end, out);
  }
  const PhraseReading word = phrase_at(next, NumberWord::Phrase::minute_word);
  if (word.end != 0 &&
      (word.entry.amount == NumberWord::more || word.entry.amount == NumberWord::less)) {
    std::uint32_t end = word.end;
    const std::int64_t minutes = minutes_at(end);
    const bool more = word.entry.amount == NumberWord::more;
    if (minutes >= 5) return finish_spoken(hour + (more ? minutes : -minutes), end, out);
  }
  return *opener == 2 && finish_spoken(hour, bare, out);
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
  // "الساعة 7 مساء", "um 7 Uhr abends"
  const bool is_hour = next > start + 1 || opener_before(start).value_or(0) == 2;
  if (from >= 36 ? at != next || hour != 12 : at == next && !is_hour) return false;
  // "They arrested 7 in the evening" has no hour, "at 7 in the evening" and "7 o'clock" have.
  const Atom& before = atom(start > 0 ? start - 1 : start);
  const bool hour_word = is_hour || atom(next).text == "o'clock";
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
      ((atom(start - 1).type == Atom::Type::word && !atom(start - 1).ideograph) ||
       sign(start - 1, ':'))) {
    return false;
  }
  std::int64_t hour = first.value.mantissa;
  std::int64_t minute = 0;
  std::uint32_t next = start + 1;
  const std::optional<std::uint8_t> opener = opener_before(start);
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
    constexpr std::uint32_t kCounted =
        NumberWord::scale | NumberWord::percent | NumberWord::currency | NumberWord::points;
    given = opener.value_or(0) > 0 && first.text.find('.') != std::string_view::npos &&
            !role(next, kCounted) && !sign(next, '%');  // "kl. 10.30"
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
      // "18h30", "18 h 30"; "18 h" alone may be a duration.
      const bool letter = atom(next).text == "h";
      if (letter && plain_digits(next + 1) && !given &&
          (atom(next + 1).glued || (atom(next + 1).count == 2 && !atom(next).glued))) {
        minute = atom(next + 1).value.mantissa;
        ++next;
      } else if ((letter || !duration_at(*atoms_, next).empty()) && !given &&
                 (first.plain && opener.value_or(0) < 1)) {
        return false;  // "v 18 hodin" is a time, "18 hodin" a duration
      }
    } else {
      if (hour < 1 || hour > 12) return false;
      hour = hour % 12 + from;
    }
    ++next;
    given = true;
  }
  constexpr std::uint32_t kUnits = NumberWord::scale | NumberWord::hundred | NumberWord::percent |
                                   NumberWord::currency | NumberWord::month;
  if (!given && first.plain && first.count <= 2 && opener.value_or(0) == 2 && !role(next, kUnits) &&
      !sign(next, '%') && !sign(next, '/')) {
    given = true;  // "kl. 7"
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
