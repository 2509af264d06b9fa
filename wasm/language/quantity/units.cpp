// Units by their names, which come from lexicon/*.txt.
#include "language/quantity/units.h"

#include <algorithm>
#include <span>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

constexpr MeasureUnit kUnits[] = {
    {"km", 1, 1000},   {"mi", 1, 1609.344},   {"m", 1, 1},      {"ft", 1, 0.3048},
    {"in", 1, 0.0254}, {"cm", 1, 0.01},       {"kg", 2, 1},     {"lb", 2, 0.45359237},
    {"t", 2, 1000},    {"ton", 2, 907.18474}, {"ha", 3, 10000}, {"ac", 3, 4046.8564},
    {"l", 4, 1},       {"gal", 4, 3.785412},  {"km/h", 5, 1},   {"mph", 5, 1.609344}};

/// In hours.
constexpr MeasureUnit kDurations[] = {{"years", 6, 8766}, {"months", 6, 730.5},
                                      {"weeks", 6, 168},  {"days", 6, 24},
                                      {"hours", 6, 1},    {"minutes", 6, 1.0 / 60}};

/// Units by their words: for every number of a text the word after it is looked up.
class UnitIndex {
 public:
  UnitIndex(std::span<const MeasureUnit> units, std::string_view section) {
    lexicon::each_row(section, [&](std::string_view code, std::string_view words) {
      const auto unit = std::find_if(units.begin(), units.end(),
                                     [&](const MeasureUnit& one) { return one.code == code; });
      while (!words.empty()) {
        if (table_.add(take_part(words)).fresh) units_.push_back(&*unit);
      }
    });
  }
  [[nodiscard]] const MeasureUnit* find(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? nullptr : units_[id];
  }

 private:
  StringTable table_;
  std::vector<const MeasureUnit*> units_;
};

}  // namespace

const MeasureUnit* unit_named(std::string_view folded) {
  static const UnitIndex index(kUnits, lexicon::kUnits);
  return index.find(folded);
}
const MeasureUnit* duration_named(std::string_view folded) {
  static const UnitIndex index(kDurations, lexicon::kDurations);
  return index.find(folded);
}

const MeasureUnit* unit_coded(std::string_view code) {
  for (const std::span<const MeasureUnit> list :
       {std::span<const MeasureUnit>(kUnits), std::span<const MeasureUnit>(kDurations)}) {
    for (const MeasureUnit& unit : list) {
      if (unit.code == code) return &unit;
    }
  }
  return nullptr;
}

}  // namespace storydiff
