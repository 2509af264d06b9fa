// Units by their names. One list a unit, its code first; words that mean much else besides
// ("foot", "stone", a "pound" that is money) are left out or stand only in their plural.
#include "language/quantity/units.h"

#include <span>
#include <vector>

#include "text/lists.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

struct Named {
  MeasureUnit unit;
  std::string_view words;  ///< folded, each between spaces
};

constexpr Named kUnits[] = {
    {{"km", 1, 1000},
     " km kilometre kilometres kilometer kilometers kilometern kilometros quilometros chilometri "
     "kilometrow км километров километра километр кілометрів кілометри кілометр "},
    {{"mi", 1, 1609.344}, " mile miles meile meilen milles millas milhas miglia миль милях "},
    {{"m", 1, 1},
     " metre metres meter meters metern metros metri metrow метров метра метр метрів метри "},
    {{"ft", 1, 0.3048}, " ft feet "},
    {{"in", 1, 0.0254}, " inch inches zoll pouces "},
    {{"cm", 1, 0.01}, " cm centimetre centimetres centimeter centimeters zentimeter centimetros "},
    {{"kg", 2, 1},
     " kg kilo kilos kilogram kilograms kilogramm kilogrammes kilogramos килограммов кілограмів "},
    {{"lb", 2, 0.45359237}, " lb lbs pounds "},
    {{"t", 2, 1000}, " tonne tonnes tonnen toneladas tonnellate тонн тонны тонни "},
    {{"ton", 2, 907.18474}, " ton tons "},
    {{"ha", 3, 10000}, " ha hectare hectares hektar hectareas ettari гектаров гектара гектарів "},
    {{"ac", 3, 4046.8564}, " acre acres "},
    {{"l", 4, 1}, " litre litres liter liters litros litri литров літрів "},
    {{"gal", 4, 3.785412}, " gallon gallons "},
    {{"km/h", 5, 1}, " kph kmh km/h "},
    {{"mph", 5, 1.609344}, " mph "},
};

/// In hours. Of years only what cannot be part of a date ("2024 года" is one).
constexpr Named kDurations[] = {
    {{"years", 6, 8766}, " year years yr yrs jahre jahren ans annees anos anni лет років "},
    {{"months", 6, 730.5},
     " month months monate monaten mois meses mesi месяцев месяца місяців місяці "},
    {{"weeks", 6, 168},
     " week weeks wochen semaines semanas settimane недель недели тижнів тижні "},
    {{"days", 6, 24}, " day days tage tagen jours dias giorni дней дня днів дні "},
    {{"hours", 6, 1}, " hour hours stunden heures horas часов часа годин години "},
    {{"minutes", 6, 1.0 / 60},
     " minute minutes minuten minutos minuti минут минуты хвилин хвилини "},
};

/// A list by its words; every number of a text is asked for the word behind it.
class UnitIndex {
 public:
  explicit UnitIndex(std::span<const Named> list) {
    for (const Named& named : list) {
      std::string_view words = named.words.substr(1);
      while (!words.empty()) {
        if (table_.add(take_part(words)).fresh) units_.push_back(&named.unit);
      }
    }
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
  static const UnitIndex index(kUnits);
  return index.find(folded);
}
const MeasureUnit* duration_named(std::string_view folded) {
  static const UnitIndex index(kDurations);
  return index.find(folded);
}

const MeasureUnit* unit_coded(std::string_view code) {
  for (const std::span<const Named> list :
       {std::span<const Named>(kUnits), std::span<const Named>(kDurations)}) {
    for (const Named& named : list) {
      if (named.unit.code == code) return &named.unit;
    }
  }
  return nullptr;
}

}  // namespace storydiff
