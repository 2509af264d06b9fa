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
                                  {"mm", Dimension::length, 0, 0.001},
                                  {"yd", Dimension::length, 0, 0.9144},
                                  {"kg", Dimension::weight, 0, 1},
                                  {"g", Dimension::weight, 0, 0.001},
                                  {"mg", Dimension::weight, 0, 0.000001},
                                  {"lb", Dimension::weight, 0, 0.45359237},
                                  {"oz", Dimension::weight, 0, 0.028349523},
                                  {"t", Dimension::weight, 0, 1000},
                                  {"ton", Dimension::weight, 0, 907.18474},
                                  {"m²", Dimension::area, 0, 1},
                                  {"ha", Dimension::area, 0, 10000},
                                  {"ac", Dimension::area, 0, 4046.8564},
                                  {"km²", Dimension::area, 0, 1000000},
                                  {"cm²", Dimension::area, 0, 0.0001},
                                  {"mi²", Dimension::area, 0, 2589988.11},
                                  {"ft²", Dimension::area, 0, 0.09290304},
                                  {"l", Dimension::volume, 0, 1},
                                  {"ml", Dimension::volume, 0, 0.001},
                                  {"gal", Dimension::volume, 0, 3.785412},
                                  {"m³", Dimension::volume, 0, 1000},
                                  {"cm³", Dimension::volume, 0, 0.001},
                                  {"ft³", Dimension::volume, 0, 28.316847},
                                  {"km/h", Dimension::speed, 0, 1},
                                  {"mph", Dimension::speed, 0, 1.609344},
                                  {"m/s", Dimension::speed, 0, 3.6},
                                  {"kn", Dimension::speed, 0, 1.852},
                                  {"W", Dimension::power, 0, 1},
                                  {"kW", Dimension::power, 0, 1e3},
                                  {"MW", Dimension::power, 0, 1e6},
                                  {"GW", Dimension::power, 0, 1e9},
                                  {"kWh", Dimension::energy, 0, 1},
                                  {"MWh", Dimension::energy, 0, 1e3},
                                  {"GWh", Dimension::energy, 0, 1e6},
                                  {"TWh", Dimension::energy, 0, 1e9},
                                  {"times", Dimension::frequency, 0, 1},
                                  {"°C", Dimension::temperature, 0, 1},
                                  {"°F", Dimension::temperature, -160.0F / 9, 5.0 / 9},
                                  {"K", Dimension::temperature, -273.15F, 1},
                                  {"°", Dimension::temperature, 0, 1}};

/// Units of time; the factors are in hours.
constexpr MeasureUnit kDurations[] = {
    {"centuries", Dimension::time, 0, 876600},  {"decades", Dimension::time, 0, 87660},
    {"years", Dimension::time, 0, 8766},        {"months", Dimension::time, 0, 730.5},
    {"weeks", Dimension::time, 0, 168},         {"days", Dimension::time, 0, 24},
    {"hours", Dimension::time, 0, 1},           {"minutes", Dimension::time, 0, 1.0 / 60},
    {"seconds", Dimension::time, 0, 1.0 / 3600}};

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

std::string_view unit_power(std::string_view folded) {
  struct Index {
    StringTable table;
    std::vector<std::string_view> powers;
  };
  static const Index index = [] {
    Index all;
    lexicon::each_row(lexicon::kUnitModifiers, [&](std::string_view label, std::string_view words) {
      while (!words.empty()) {
        if (all.table.add(take_part(words)).fresh)
          all.powers.emplace_back(label == "2" ? "²" : "³");
      }
    });
    return all;
  }();
  const std::uint32_t id = index.table.find(folded);
  return id == StringTable::kNone ? std::string_view() : index.powers[id];
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
