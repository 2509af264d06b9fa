// Tested by tests/cpp/facts/differences/whole_values_test.cpp.
#include "language/quantity/digit_groups.h"

#include <string>
#include <utility>

#include "language/quantity/dates.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {

bool DigitGroupReader::read(std::uint32_t at, QuantityReading& out) const {
  const bool plus = sign(at, '+') && glued(at + 1);
  const std::uint32_t first = plus ? at + 1 : at;
  if (first >= size() || atom(first).type != Atom::Type::digits || atom(first).opaque) return false;
  if (!plus && atom(first).dotted) {
    if (DateReading date; read_date(*atoms_, at, words_, date)) return false;
    out = {at + 1, QuantityKind::number, 0, std::string(atom(at).text)};
    return true;
  }
  if (!plus && !atom(first).padded) return false;
  std::string digits = plus ? "+" : "";
  std::size_t count = 0;
  std::uint32_t end = first;
  for (std::uint32_t next = first; next < size();) {
    const Atom& group = atom(next);
    const bool number = group.text.find_first_of(".,") != std::string_view::npos;
    if (group.type == Atom::Type::digits && !group.dotted && !group.opaque && !number) {
      if (end > first) digits += '-';
      for (const char c : group.text) {
        if (is_ascii_digit(c)) {
          digits += c;
        } else if (digits.back() != '-') {
          digits += '-';
        }
      }
      count += group.count;
      end = ++next;
    } else if (group.sign == '-' || group.sign == '(' || group.sign == ')') {
      ++next;
    } else {
      break;
    }
  }
  if (count < 7 || count > 15) return false;
  out = {end, QuantityKind::number, 0, std::move(digits)};
  return true;
}

void DigitGroupReader::read_tied(std::uint32_t start, std::uint32_t end,
                                 QuantityReading& out) const {
  while (end + 2 < size() && sign(end + 1, '-') && glued(end + 1) && plain_digits(end + 2)) {
    end += 2;
  }
  std::string normalised;
  for (std::uint32_t at = start; at <= end; ++at) {
    if (atom(at).type == Atom::Type::digits) {
      normalised += atom(at).text;
    } else if (!normalised.empty()) {
      normalised += '-';
    }
  }
  out = {end + 1, QuantityKind::number, 0, std::move(normalised)};
}

bool is_part_of_name(const std::vector<Atom>& atoms, std::uint32_t at) {
  if (at == 0) return false;
  const Atom& before = atoms[at - 1];
  if (before.type == Atom::Type::word && atoms[at].glued) return !before.ideograph;
  if (before.sign != '-' || !atoms[at].glued || at < 2 || !before.glued) return false;
  const Atom& tied = atoms[at - 2];
  return tied.type == Atom::Type::word &&
         !(atoms[at].count == 4 && has_part(lexicon::kDatePrefixes, tied.text));
}

}  // namespace storydiff
