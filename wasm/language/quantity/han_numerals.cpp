// Characters are read from left to right into a group (below ten thousand) and a total (above it),
// as numerals.cpp does for words: a digit waits for 十, 百 or 千 to multiply it, while 万 and 億
// multiply the whole group.
//
//     一百二十      1 * 100 + 2 * 10
//     3万5000       3 * 10^4 + 5000
//     二〇二四      2024: four digits in a row, in positional notation
//
// Tested by tests/cpp/language/quantity/han_test.cpp.
#include "language/quantity/han_numerals.h"

#include <string_view>

namespace storydiff {
namespace {

constexpr std::uint32_t kNoPower = kNoHanPower;

std::uint32_t digit_of(char32_t c) {
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  const std::size_t at = kDigits.find(c);
  if (at != std::u32string_view::npos) return static_cast<std::uint32_t>(at);
  if (c == U'零') return 0;
  return c == U'两' || c == U'兩' ? 2 : kNoPower;
}

class HanNumeralReader {
 public:
  HanNumeralReader(const std::vector<Atom>& atoms, std::uint32_t first)
      : atoms_(atoms), first_(first) {}

  [[nodiscard]] HanNumber number_at(std::uint32_t at) const {
    HanNumber out;
    Decimal total;
    Decimal group;
    Decimal waiting;  // digits that wait for a power
    bool waits = false;
    bool power_seen = false;
    std::uint32_t last_power = kNoPower;  // of 万 and higher powers
    std::uint32_t next = at;
    if (const HanNumber places = places_at(at); places.end != 0) return places;
    for (;; ++next) {
      if (const Atom* atom = digits(next)) {
        if (waits) break;
        waiting = atom->value;
        waits = out.sure = true;
        continue;
      }
      const char32_t c = han(next);
      const std::uint32_t digit = c == 0 ? kNoPower : digit_of(c);
      const std::uint32_t power = c == 0 ? kNoPower : han_power(c);
      if (digit != kNoPower) {
        if (waits && waiting.mantissa != 0) break;
        waiting = {static_cast<std::int64_t>(digit), 0};
        waits = true;
      } else if (power != kNoPower && power < 4) {
        if (!waits || waiting.mantissa == 0) waiting = {1, 0};
        group = group.plus(waiting.scaled(static_cast<std::int32_t>(power)));
        waits = false;
        waiting = {};
        power_seen = true;
      } else if (power != kNoPower && (waits || group.mantissa != 0)) {
        if (power >= last_power) break;
        if (waits) group = group.plus(waiting);
        total = total.plus(group.scaled(static_cast<std::int32_t>(power)));
        group = waiting = {};
        waits = false;
        power_seen = true;
        last_power = power;
      } else {
        break;
      }
    }
    if (next == at) return out;
    if (waits) group = group.plus(waiting);
    out.value = total.plus(group);
    out.end = next;
    out.characters = next - at;
    out.sure = out.sure || (power_seen && out.characters > 1);
    return out;
  }

 private:
  [[nodiscard]] char32_t han(std::uint32_t at) const { return han_at(atoms_, at, first_); }
  [[nodiscard]] const Atom* digits(std::uint32_t at) const {
    if (at >= atoms_.size() || atoms_[at].type != Atom::Type::digits) return nullptr;
    const Atom& atom = atoms_[at];
    if (atom.dotted || atom.opaque || (at > first_ && !atom.glued)) return nullptr;
    return &atom;
  }

  /// "二〇二四": four or more digits in positional notation, or fewer with a zero among them.
  [[nodiscard]] HanNumber places_at(std::uint32_t at) const {
    HanNumber out;
    std::uint32_t next = at;
    bool zero = false;
    for (; next < at + 12; ++next) {
      const char32_t c = han(next);
      const std::uint32_t digit = c == 0 ? kNoPower : digit_of(c);
      if (digit == kNoPower) break;
      zero = zero || c == U'〇' || (c == U'零' && next > at);
      out.value = {out.value.mantissa * 10 + digit, 0};
    }
    const std::uint32_t count = next - at;
    if (count < 2 || (count < 4 && !zero) || han_power(han(next)) != kNoPower) return {};
    out.end = next;
    out.characters = count;
    out.sure = true;
    return out;
  }

  const std::vector<Atom>& atoms_;
  std::uint32_t first_;
};

}  // namespace

std::uint32_t han_power(char32_t c) {
  switch (c) {
    case U'十':
      return 1;
    case U'百':
      return 2;
    case U'千':
      return 3;
    case U'万':
    case U'萬':
      return 4;
    case U'亿':
    case U'億':
      return 8;
    case U'兆':
      return 12;
    default:
      return kNoHanPower;
  }
}

char32_t han_at(const std::vector<Atom>& atoms, std::uint32_t at, std::uint32_t first) {
  if (at >= atoms.size() || !atoms[at].ideograph || (at > first && !atoms[at].glued)) return 0;
  std::size_t byte = 0;
  return take_code_point(atoms[at].text, byte);
}

[[gnu::noinline]] HanNumber read_han_number(const std::vector<Atom>& atoms, std::uint32_t at,
                                            std::uint32_t first) {
  return HanNumeralReader(atoms, first).number_at(at);
}

}  // namespace storydiff
