// Composing a number from digits and number words.
//
// Words are read from left to right into a group (what the next scale word will multiply) and a
// total (what earlier scale words have multiplied):
//
//     two hundred and five thousand three    group 2, 200, 205 | thousand: total 205000 | group 3
//     fifteen hundred                        group 15, 1500
//     dos mil millones                       total 2000 | a bigger scale takes the whole: 2 * 10^9
//     quatre-vingt-dix                       group 4, 80, 90
//
// A word may only fill a decimal place of its group that is lower than the last one filled, so "two
// three" are two numbers. "One" and similar words on their own are left to the caller, since they
// are mostly articles and pronouns.
//
// Tested by tests/cpp/language/quantity/quantities_test.cpp.
#include "language/quantity/numerals.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kNoScale = 0xFF;

/// The decimal places that a cardinal fills: 1 units, 2 tens, 3 hundreds.
std::uint32_t place_of(std::uint32_t value) {
  if (value < 10) return 1;
  return value < 100 ? 2 : 3;
}

std::int64_t power_of_ten(std::uint32_t exponent) {
  std::int64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

}  // namespace

bool NumeralReader::hyphen(std::uint32_t at) const {
  return at + 1 < atoms_.size() && atoms_[at].sign == '-' && atoms_[at].glued &&
         atoms_[at + 1].glued;
}

std::uint32_t NumeralReader::scale_at(std::uint32_t at, bool money) const {
  const Atom* atom = word(at);
  if (atom == nullptr) return kNoScale;
  if (atom->entry.is(NumberWord::scale)) return atom->entry.value;
  if (atom->entry.is(NumberWord::hundred)) return 2;
  if (atom->glued && atom->text == "k") return 3;
  if (money && atom->text == "m") return 6;
  if (money && atom->text == "b") return 9;
  return kNoScale;
}

void NumeralReader::read_scales(bool money, Numeral& out) const {
  // "2.5 million", "3 hundred thousand", "2.5-million"; never more than three in a row.
  for (int i = 0; i < 3; ++i) {
    if (i == 0) read_part_more(out);
    std::uint32_t at = out.end;
    if (hyphen(at)) ++at;
    const std::uint32_t scale = scale_at(at, money);
    if (scale == kNoScale) {
      if (i == 0 && groups_of(at)) {
        out.value = out.value.times(atoms_[at].entry.value);
        out.end = at + 1;
      }
      return;
    }
    out.value = out.value.scaled(static_cast<std::int32_t>(scale));
    out.power = static_cast<std::uint8_t>(out.power + scale);
    out.scaled = out.scaled || scale >= 3;
    out.end = at + 1;
    read_half_more(scale, out);
  }
}

/// "two and a half", "2½": adds the part that comes after a whole number. Thirds are cut after
/// eight places.
void NumeralReader::read_part_more(Numeral& out) const {
  std::uint32_t at = out.end;
  if (const VulgarFraction part = vulgar_at(at); out.digits && part.parts != 0) {
    out.value = out.value.plus(part.decimal());
    out.end = at + 1;
    return;
  }
  const PhraseReading half = read_phrase(atoms_, at, NumberWord::Phrase::after_number, words_);
  if (half.end != 0 && (half.entry.amount == 1 || half.entry.amount == 90)) {
    out.value = out.value.plus({5, -1});  // "с половиной", "et demi"
    out.end = half.end;
    return;
  }
  if (!role(at, NumberWord::joiner) || !role(at + 1, NumberWord::weak)) return;
  at += 2;
  if (!role(at, NumberWord::fraction) || role(at + 1, NumberWord::link)) return;
  const std::uint32_t parts = atoms_[at].entry.parts;
  if (parts != 2 && parts != 4) return;
  out.value = out.value.plus(parts == 2 ? Decimal{5, -1} : Decimal{25, -2});
  out.end = at + 1;
}

/// Whether the word counts groups of a fixed size here: "dozen", but "score" and "couple" only in
/// "a score of ships", not in "a score of 85".
bool NumeralReader::groups_of(std::uint32_t at) const {
  if (!role(at, NumberWord::dozen)) return false;
  if (atoms_[at].entry.value == 12) return true;
  return role(at + 1, NumberWord::link) && word(at + 2) != nullptr &&
         !atoms_[at + 2].entry.is(NumberWord::cardinal);
}

/// Adds "point four" to "two": the digits one by one, or as one number ("zwei Komma fünfzehn").
void NumeralReader::read_decimals(Numeral& out) const {
  if (!role(out.end, NumberWord::decimal)) return;
  std::int32_t places = 0;
  for (std::uint32_t at = out.end + 1; places < 6; ++at) {
    const Atom* digit = word(at);
    if (digit == nullptr || !digit->entry.is(NumberWord::cardinal | NumberWord::weak)) return;
    const std::uint32_t value = digit->entry.value;
    if (digit->text == "a" || value > 99 || (value > 9 && places > 0)) return;
    places += value > 9 ? 2 : 1;
    out.value = out.value.plus({static_cast<std::int64_t>(value), -places});
    out.weak = false;
    out.end = at + 1;
    if (value > 9) return;
  }
}

/// "deux millions et demi", "dos millones y medio": adds half of 10^`scale`.
void NumeralReader::read_half_more(std::uint32_t scale, Numeral& out) const {
  if (scale < 3 || !role(out.end, NumberWord::joiner)) return;
  const Atom* half = word(out.end + 1);
  if (half == nullptr || !half->entry.is(NumberWord::half) || half->entry.value != 0) return;
  if (role(out.end + 2, NumberWord::scale)) return;  // "a million and half a million"
  out.value = out.value.plus({5, static_cast<std::int32_t>(scale) - 1});
  out.end += 2;
}

/// "halbe Million", "half a million", "demi-million", "anderthalb Millionen", "anderthalb".
bool NumeralReader::read_half(std::uint32_t at, Numeral& out) const {
  const std::int64_t whole = atoms_[at].entry.value;
  constexpr std::uint32_t kScale = NumberWord::scale | NumberWord::hundred | NumberWord::dozen;
  const bool between = hyphen(at + 1) || (role(at + 1, NumberWord::weak) && role(at + 2, kScale));
  const std::uint32_t next = between ? at + 2 : at + 1;
  if (role(next, kScale)) {
    if (!read_words(next, out)) return false;
  } else {
    if (whole == 0) return false;
    out.value = {1, 0};
    out.end = at + 1;
  }
  out.value = out.value.times(whole * 10 + 5).scaled(-1);
  out.weak = false;
  return true;
}

/// Whether a number from 10 to 99 after another one is its tens and units, as in speech: "one
/// sixty", "twenty twenty-five".
bool NumeralReader::follows_as_said(std::int64_t group, std::uint32_t value, std::uint32_t read,
                                    std::int64_t total) const {
  if (words_.code() != "en" || total != 0 || read != 1 || value > 99) return false;
  if (group > 0 && group < 10) return value >= 20;
  return group > 10 && group <= 20 && value >= 10;
}

bool NumeralReader::read_words(std::uint32_t at, Numeral& out) const {
  constexpr std::uint32_t kCardinal =
      NumberWord::cardinal | NumberWord::weak | NumberWord::compound;
  std::int64_t total = 0;
  std::int64_t group = 0;
  std::uint32_t free_place = 4;  // places below this one are free
  std::uint32_t last_scale = 99;
  std::uint32_t read = 0;
  bool first_weak = false;
  for (std::uint32_t next = at;;) {
    std::uint32_t k = next;
    if (read > 0 && hyphen(k)) {
      ++k;
    } else if (read > 0 && role(k, NumberWord::joiner) && role(k + 1, kCardinal) &&
               (free_place < 4 || last_scale < 99)) {
      // "hundred and five" and "veinte y dos", but not "two and three" and not "five and a half".
      const std::uint32_t joined = atoms_[k + 1].entry.value;
      const bool room = (joined < 100 || free_place == 4) && free_place > 1 &&
                        !(words_.code() == "en" && group < 100 && last_scale == 99) &&
                        !(atoms_[k + 1].entry.is(NumberWord::weak) && atoms_[k + 1].text == "a");
      if (!room) break;
      ++k;
    }
    const Atom* atom = word(k);
    if (atom == nullptr || read > 24) break;
    const NumberWord& entry = atom->entry;
    if (entry.is(NumberWord::compound)) {
      if (read > 0) break;
      group = entry.value;
      free_place = 1;
    } else if (entry.is(kCardinal) && !(entry.is(NumberWord::scale | NumberWord::hundred))) {
      const std::uint32_t value = entry.value;
      const std::int64_t tens = group % 100;
      const bool french = words_.code() == "fr";
      const bool arabic = words_.code() == "ar";
      if (french && value == 20 && tens == 4) {
        group += 76;
        free_place = 2;
      } else if (french && value >= 10 && value < 20 && (tens == 60 || tens == 80)) {
        group += value;
        free_place = 1;
      } else if (arabic && atom->text.starts_with("\u0648") && tens > 0 && tens < 10 &&
                 value >= 20 && value < 100) {
        group += value;  // "three and twenty"
        free_place = 1;
      } else if (k == next && follows_as_said(group, value, read, total)) {
        // "one sixty" is 160, "nineteen eighty-four" and "twenty ten" are years.
        out.year = group > 9;
        group = group * 100 + value;
        free_place = value < 20 ? 1 : 2;
        first_weak = false;
      } else if (place_of(value) < free_place && (value != 0 || read == 0)) {
        // An article stands at the start or at the end of a number ("vinte e um"), not before one.
        if (entry.is(NumberWord::weak) && read > 0 && (atom->text == "a" || atom->text == "an"))
          break;
        first_weak = read == 0 && entry.is(NumberWord::weak);
        group += value;
        // "on iki": Turkish has no words of their own from 11 to 19.
        const bool ten = value == 10 && words_.code() == "tr";
        free_place = value >= 10 && value < 20 && !ten ? 1 : place_of(value);
        if (value == 0) free_place = 0;
      } else {
        break;
      }
    } else if (entry.is(NumberWord::hundred)) {
      if (group >= 100) break;
      group = (group == 0 ? 1 : group) * 100;
      free_place = 3;
    } else if (entry.is(NumberWord::dozen)) {
      if (group >= 100 || !groups_of(k) || (read == 0 && entry.value != 12)) break;
      group = (group == 0 ? 1 : group) * entry.value;
      free_place = 0;
    } else if (entry.is(NumberWord::scale)) {
      if (read == 0 && atom->text.size() < 4 && atom->text != "mil") break;  // "bn" alone
      const std::int64_t power = power_of_ten(entry.value);
      if (entry.value < last_scale) {
        total += (group == 0 ? 1 : group) * power;
      } else {
        if (total + group > 1'000'000) break;
        total = (total + group) * power;
      }
      last_scale = entry.value;
      out.scaled = true;
      out.power = static_cast<std::uint8_t>(entry.value);
      group = 0;
      free_place = 4;
    } else {
      break;
    }
    ++read;
    next = k + 1;
    out.end = next;
  }
  if (read == 0) return false;
  out.value = {total + group, 0};
  if (group != 0) out.power = 0;
  out.weak = read == 1 && first_weak;
  if (out.scaled && group == 0) read_half_more(last_scale, out);
  return true;
}

bool NumeralReader::read(std::uint32_t at, bool money, Numeral& out) const {
  out = {};
  const Atom& atom = atoms_[at];
  if (atom.opaque) return false;
  if (atom.type == Atom::Type::digits) {
    if (atom.dotted || atom.padded) return false;
    out.digits = true;
    out.value = atom.value;
    out.end = at + 1;
    read_scales(money, out);
    return true;
  }
  if (atom.type != Atom::Type::word) return false;
  if (atom.entry.is(NumberWord::vague)) {
    out.vague = true;
    out.value = {atom.entry.value, 0};
    out.end = at + 1;
    // "hundreds of thousands", "десятки тисяч"
    std::uint32_t next = out.end;
    if (role(next, NumberWord::link)) ++next;
    if (role(next, NumberWord::vague)) {
      out.value = out.value.times(atoms_[next].entry.value);
      out.end = next + 1;
    } else if (role(next, NumberWord::scale) && next == out.end) {
      out.value = out.value.scaled(static_cast<std::int32_t>(atoms_[next].entry.value));
      out.end = next + 1;
    }
    return true;
  }
  if (atom.entry.is(NumberWord::half) && read_half(at, out)) return true;
  if (role(at, NumberWord::weak) && role(at + 1, NumberWord::half) && read_half(at + 1, out)) {
    return true;  // "eine halbe Million"
  }
  if (!read_words(at, out)) return false;
  if (!out.scaled) read_decimals(out);
  if (out.weak && atom.text == "one") {
    read_part_more(out);
    if (!out.value.is_whole()) out.weak = false;  // "one and a half million"
  }
  if (!out.weak && !out.scaled) read_scales(money, out);
  return true;
}

[[gnu::noinline]] bool NumeralReader::read_fraction(std::uint32_t at, Numeral& out) const {
  out = {};
  const Atom& atom = atoms_[at];
  if (atom.opaque) return false;
  if (const VulgarFraction part = vulgar_at(at); part.parts != 0) {
    out.value = {part.count, 0};
    out.parts = part.parts;
    out.end = at + 1;
    return true;
  }
  if (atom.type == Atom::Type::digits) {
    if (at + 2 >= atoms_.size() || !atom.plain ||
        (atoms_[at + 1].sign != '/' && atoms_[at + 1].sign != U'⁄') ||
        atoms_[at + 2].type != Atom::Type::digits || !atoms_[at + 2].plain) {
      return false;
    }
    const std::int64_t parts = atoms_[at + 2].value.mantissa;
    if (parts < 2 || parts > 100 || atom.value.mantissa >= parts || atom.value.mantissa == 0) {
      return false;
    }
    out.value = atom.value;
    out.parts = static_cast<std::uint32_t>(parts);
    out.end = at + 3;
    return true;
  }
  if (atom.type != Atom::Type::word) return false;
  std::uint32_t noun = at;
  out.value = {1, 0};
  if (!atom.entry.is(NumberWord::fraction) &&
      atom.entry.is(NumberWord::weak | NumberWord::cardinal)) {
    out.value = {static_cast<std::int64_t>(atom.entry.value), 0};
    noun = at + 1;
    if (hyphen(noun)) ++noun;
  }
  if (!role(noun, NumberWord::fraction)) return false;
  const std::uint32_t parts = atoms_[noun].entry.parts;
  out.parts = parts;
  out.end = noun + 1;
  const bool half = parts == 2;
  if (half && out.value.mantissa > 1) return false;
  if (half && (atoms_[noun].entry.is(NumberWord::half) || role(noun + 1, NumberWord::weak))) {
    Numeral whole;  // "a half million", "half a million"
    if (read_half(noun, whole)) {
      out = whole;
      return true;
    }
  }
  if (words_.code() == "en") {
    // "the third man" is an ordinal and "the first half" is a part of a match; "a third of" is a
    // fraction.
    const bool plural = out.value.mantissa > 1 && atoms_[noun].text.ends_with('s');
    const bool of = role(noun + 1, NumberWord::link);
    const bool counted = at != noun && atom.text != "a" && atom.text != "an";
    const bool the = word(noun + 1) != nullptr && atoms_[noun + 1].text == "the";
    const bool article = role(noun + 1, NumberWord::weak);
    if (at == noun) return half && (of || the || article);
    return plural || of || (counted && out.value.mantissa == 1 && !half) || half;
  }
  // Where a fraction is an ordinal too, "a third wave" is none, and "a third of" is one.
  if (atoms_[noun].entry.is(NumberWord::ordinal) && out.value.mantissa == 1 &&
      !role(noun + 1, NumberWord::link)) {
    return false;
  }
  return at != noun || half || words_.code() == "uk" || words_.code() == "ru";
}

}  // namespace storydiff
