// Tested by tests/cpp/language/quantity/figures_asian_test.cpp and figures_others_test.cpp.
#include "language/quantity/eras.h"

#include <string>

#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

enum Era : std::uint8_t { none, islamic, buddhist };  // as the labels of [eras]

class EraReader : AtomView {
 public:
  explicit EraReader(const std::vector<Atom>& atoms) : AtomView(&atoms) {}

  bool read(std::uint32_t at, DateReading& out) const {
    constexpr std::int64_t kBuddhist = 543;
    const std::int64_t day = number_at(at, 2);
    const bool dated = day >= 1 && day <= 30 && at + 2 < size() &&
                       atom(at + 1).entry.phrase == NumberWord::Phrase::hijri_month;
    const std::uint32_t year_at = dated ? at + 2 : at;
    const std::int64_t year = number_at(year_at, 4);
    if (year < 1000) return false;
    const std::uint32_t after = era_at(year_at + 1);
    std::uint32_t era = after;
    if (dated) era = islamic;
    if (era == none && at > 0) era = era_at(at - 1);
    out.end = after == none ? year_at + 1 : year_at + 2;
    if (era == buddhist && year > 2400) {
      out.normalised = std::to_string(year - kBuddhist);
      return true;
    }
    if (era != islamic) return false;
    out.normalised = kIslamicEra;
    out.normalised += std::to_string(year);
    if (!dated) return true;
    out.normalised += '-';
    print_padded(atom(at + 1).entry.amount, 2, out.normalised);
    out.normalised += '-';
    print_padded(day, 2, out.normalised);
    return true;
  }

 private:
  [[nodiscard]] std::int64_t number_at(std::uint32_t at, std::uint32_t digits) const {
    const bool number = plain_digits(at) && atom(at).plain && atom(at).count <= digits;
    return number ? atom(at).value.mantissa : 0;
  }
  /// The era of the word at `at`. Latin abbreviations have to begin with a capital.
  [[nodiscard]] std::uint32_t era_at(std::uint32_t at) const {
    if (at >= size() || atom(at).type != Atom::Type::word || atom(at).text.empty()) return none;
    const std::string_view text = atom(at).text;
    if (text.front() >= 'a' && text.front() <= 'z' && !atom(at).capital) return none;
    std::uint32_t era = none;
    lexicon::each_row(lexicon::kEras, [&](std::string_view label, std::string_view words) {
      if (has_part(words, text)) era = lexicon::number_of(label);
    });
    return era;
  }
};

}  // namespace

bool read_era(const std::vector<Atom>& atoms, std::uint32_t at, DateReading& out) {
  return EraReader(atoms).read(at, out);
}

}  // namespace storydiff
