// Tested by tests/cpp/language/names/coreference_test.cpp.
#include "language/names/identity.h"

#include <string>
#include <string_view>
#include <vector>

#include "language/names/name_words.h"

namespace storydiff {
namespace {

/// The value of "II" to "XXXIX"; 0 for other words.
std::uint32_t roman_number(std::string_view folded) {
  std::uint32_t value = 0;
  std::uint32_t before = 0;
  for (std::size_t at = folded.size(); at-- > 0;) {
    const std::uint32_t digit = folded[at] == 'i'   ? 1
                                : folded[at] == 'v' ? 5
                                : folded[at] == 'x' ? 10
                                                    : 0;
    if (digit == 0 || folded.size() > 6) return 0;
    value = digit < before ? value - digit : value + digit;
    before = digit;
  }
  return value;
}

}  // namespace

bool is_address(std::string_view folded) {
  return folded.size() > 5 && folded.find('.') != std::string_view::npos &&
         (folded.find('@') != std::string_view::npos || folded.starts_with("www.") ||
          folded.find("://") != std::string_view::npos);
}

bool tells_apart(std::string_view a, std::string_view b) {
  const auto generation = [](std::string_view word) {
    return NameWords::get().roles(word) & (kJuniorRole | kSeniorRole);
  };
  const unsigned mine = generation(a);
  const unsigned yours = generation(b);
  if (mine != 0 && yours != 0) return mine != yours;
  return a != b && roman_number(a) != 0 && roman_number(b) != 0;
}

void settle_identity(bool capitals, const NumberWords& numbers, Mention& mention) {
  std::vector<std::string>& words = mention.words;
  while (words.size() > 1) {
    const std::uint8_t roles = NameWords::get().roles(words.back());
    const bool short_form = words.back().size() == 2 && !capitals && words.back() != "co";
    if ((roles & kJuniorRole) != 0) {
      mention.generation = 'j';
    } else if ((roles & kSeniorRole) != 0) {
      mention.generation = 's';
    } else if ((roles & kCompanyRole) == 0 || short_form) {
      break;
    }
    if ((roles & kCompanyRole) != 0) mention.company = words.back().front();
    words.pop_back();
  }
  if (words.size() < 2) return;
  std::uint32_t number = 0;
  if (capitals || words.back().size() == 1) number = roman_number(words.back());
  const NumberWord ending = numbers.look_up(words.back());
  if (ending.is(NumberWord::cardinal)) number = ending.value;
  if (number != 0) words.back() = std::to_string(number);
  const NumberWord front = numbers.look_up(words.front());
  if (number == 0 && words.size() > 2 && front.is(NumberWord::ordinal) && front.rank != 0) {
    words.erase(words.begin());
    words.push_back(std::to_string(front.rank));
  }
}

}  // namespace storydiff
