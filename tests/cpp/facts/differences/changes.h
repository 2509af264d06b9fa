// Single changes, one per line: "[old/new]" is what differs between the two tellings. After "=>"
// comes what the report has to say about it, or nothing if nothing changed that matters (a trap).
//
//     The storm injured [12/15] people in Vellmar. => number: 12 > 15, conflict
//     The storm injured [12/twelve] people in Vellmar. =>
#pragma once

#include <string>
#include <string_view>

namespace storydiff::facts_test {

/// Both tellings of a line.
struct Sides {
  std::string left, right;
};

/// Splits each "[old/new]"; the rest goes to both sides.
[[nodiscard]] Sides sides_of(std::string_view line);

/// Compares both tellings of a line, and then with the sides swapped, which has to give the mirror
/// image. Quotations and attributions are left out.
void check_change(std::string_view line);

}  // namespace storydiff::facts_test
