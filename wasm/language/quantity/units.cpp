// Units by their names, which come from lexicon/*.txt.
#include "language/quantity/units.h"

#include <algorithm>
#include <span>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

// "°" alone is an angle, or a temperature whose scale is not written, which is mostly Celsius.
constexpr MeasureUnit kUnits[] = {{"km", Dimension::length, 0, 1000},
                                  {"mi", Dimension::length, 0, 1609.344},
                                  {"m", Dimension::length, 0, 1},
                                  {"ft", Dimension::length, 0, 0.3048},
                                  {"in", Dimension::length, 0, 0.0254},
                                  {"cm", Dimension::length, 0, 0.01},
                                  {"kg", Dimension::weight, 0, 1},
                                  {"lb", Dimension::weight, 0, 0.45359237},
                                  {"t", Dimension::weight, 0, 1000},
                                  {"ton", Dimension::weight, 0, 907.18474},
                                  {"ha", Dimension::area, 0, 10000},
                                  {"ac", Dimension::area, 0, 4046.8564},
                                  {"l", Dimension::volume, 0, 1},
                                  {"gal", Dimension::volume, 0, 3.785412},
                                  {"km/h", Dimension::speed, 0, 1},
                                  {"mph", Dimension::speed, 0, 1.609344},
                                  {"°C", Dimension::temperature, 0, 1},
                                  {"°F", Dimension::temperature, -160.0F / 9, 5.0 / 9},
                                  {"K", Dimension::temperature, -273.15F, 1},
                                  {"°", Dimension::temperature, 0, 1}};

/// Units of time; the factors are in hours.
constexpr MeasureUnit kDurations[] = {
    {"years", Dimension::time, 0, 8766}, {"months", Dimension::time, 0, 730.5},
    {"weeks", Dimension::time, 0, 168},  {"days", Dimension::time, 0, 24},
    {"hours", Dimension::time, 0, 1},    {"minutes", Dimension::time, 0, 1.0 / 60}};

/// Finds a unit by its words. A hash table, since the word after every number of a text is looked
/// up.
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
