// Figures in Russian, Ukrainian, Polish and Czech: pairs that are equal in value, and pairs that
// are not.
#include "language/quantity/figures.h"

namespace storydiff {
namespace {

using language_test::expect_figures;
using language_test::FigurePair;
using language_test::kDiffers;
using language_test::kSame;

TEST(Figures, Russian) {
  constexpr FigurePair kPairs[] = {
      {"Мост стоит 1 234,5 рубля.", "Мост стоит 1 234,5 руб.", kSame},
      {"Мост стоит 1.234 рубля.", "Мост стоит 1,234 рубля.", kDiffers},
      {"Поезд отходит в половине восьмого.", "Поезд отходит в 7:30.", kSame},
      {"Поезд отходит в половине восьмого.", "Поезд отходит в 8:30.", kDiffers},
      {"Поезд отходит без четверти восемь.", "Поезд отходит в 7:45.", kSame},
      {"Поезд отходит в четверть восьмого.", "Поезд отходит в 7:15.", kSame},
      {"Музей откроют 3-го мая.", "Музей откроют третьего мая.", kSame},
      {"Музей откроют 3 мая.", "Музей откроют 3 марта.", kDiffers},
      {"Там пасутся двадцать три козы.", "Там пасутся 23 козы.", kSame},
      {"Там пасутся двадцать три козы.", "Там пасутся тридцать две козы.", kDiffers},
      {"Аренда выросла на 12 процентов.", "Аренда выросла на 12 %.", kSame},
      {"Город заплатит 2,5 млрд рублей.", "Город заплатит два с половиной миллиарда рублей.",
       kSame},
      {"Город заплатит 2,5 млрд рублей.", "Город заплатит 2,5 млн рублей.", kDiffers},
      {"Город заплатит ₽500.", "Город заплатит пятьсот рублей.", kSame},
      {"Они шли полтора часа.", "Они шли 1,5 часа.", kSame},
  };
  expect_figures("ru", kPairs);
}

TEST(Figures, Ukrainian) {
  constexpr FigurePair kPairs[] = {
      {"Міст коштує 1 234,5 гривні.", "Міст коштує 1 234,5 грн.", kSame},
      {"Міст коштує 1.234 гривні.", "Міст коштує 1,234 гривні.", kDiffers},
      {"Поїзд вирушає о пів на восьму.", "Поїзд вирушає о 7:30.", kSame},
      {"Поїзд вирушає о пів на восьму.", "Поїзд вирушає о 8:30.", kDiffers},
      {"Поїзд вирушає о чверть на восьму.", "Поїзд вирушає о 7:15.", kSame},
      {"Поїзд вирушає за чверть восьма.", "Поїзд вирушає о 7:45.", kSame},
      {"Музей відкриють 3-го травня.", "Музей відкриють третього травня.", kSame},
      {"Музей відкриють 3 травня.", "Музей відкриють 3 березня.", kDiffers},
      {"Там пасуться двадцять три кози.", "Там пасуться 23 кози.", kSame},
      {"Там пасуться двадцять три кози.", "Там пасуться тридцять дві кози.", kDiffers},
      {"Оренда зросла на 12 відсотків.", "Оренда зросла на 12 %.", kSame},
      {"Місто заплатить 2,5 млрд гривень.", "Місто заплатить два з половиною мільярди гривень.",
       kSame},
      {"Місто заплатить 2,5 млрд гривень.", "Місто заплатить 2,5 млн гривень.", kDiffers},
      {"Місто заплатить ₴500.", "Місто заплатить п'ятсот гривень.", kSame},
  };
  expect_figures("uk", kPairs);
}

TEST(Figures, Polish) {
  constexpr FigurePair kPairs[] = {
      {"Most kosztuje 1 234,5 złotego.", "Most kosztuje 1 234,5 zł.", kSame},
      {"Most kosztuje 1.234 złote.", "Most kosztuje 1,234 złotego.", kDiffers},
      {"Pociąg odjeżdża o wpół do ósmej.", "Pociąg odjeżdża o godz. 7.30.", kSame},
      {"Pociąg odjeżdża o wpół do ósmej.", "Pociąg odjeżdża o 8:30.", kDiffers},
      {"Pociąg odjeżdża kwadrans po siódmej.", "Pociąg odjeżdża o 7:15.", kSame},
      {"Pociąg odjeżdża za kwadrans ósma.", "Pociąg odjeżdża o 7:45.", kSame},
      {"Muzeum otworzą 3 maja.", "Muzeum otworzą 3. maja.", kSame},
      {"Muzeum otworzą 3 maja.", "Muzeum otworzą 3 marca.", kDiffers},
      {"Pasą się tam dwadzieścia trzy kozy.", "Pasą się tam 23 kozy.", kSame},
      {"Pasą się tam dwadzieścia trzy kozy.", "Pasą się tam trzydzieści dwie kozy.", kDiffers},
      {"Czynsz wzrósł o 12 procent.", "Czynsz wzrósł o 12 proc.", kSame},
      {"Miasto zapłaci 2,5 mld zł.", "Miasto zapłaci dwa i pół miliarda złotych.", kSame},
      {"Miasto zapłaci 2,5 mld zł.", "Miasto zapłaci 2,5 mln zł.", kDiffers},
      {"Szli półtorej godziny.", "Szli 1,5 godziny.", kSame},
  };
  expect_figures("pl", kPairs);
}

TEST(Figures, Czech) {
  constexpr FigurePair kPairs[] = {
      {"Most stojí 1 234,5 koruny.", "Most stojí 1 234,5 Kč.", kSame},
      {"Most stojí 1.234 korun.", "Most stojí 1,234 koruny.", kDiffers},
      {"Vlak odjíždí v půl osmé.", "Vlak odjíždí v 7.30 hodin.", kSame},
      {"Vlak odjíždí v půl osmé.", "Vlak odjíždí v 8:30.", kDiffers},
      {"Vlak odjíždí v 18 hodin.", "Vlak odjíždí v 18:00.", kSame},
      {"Cesta trvá 18 hodin.", "Cesta trvá 18:00.", kDiffers},
      {"Vlak odjíždí ve čtvrt na osm.", "Vlak odjíždí v 7:15.", kSame},
      {"Vlak odjíždí ve tři čtvrtě na osm.", "Vlak odjíždí v 7:45.", kSame},
      {"Muzeum otevřou 3. května.", "Muzeum otevřou třetího května.", kSame},
      {"Muzeum otevřou 3. května.", "Muzeum otevřou 3. března.", kDiffers},
      {"Pase se tam dvacet tři koz.", "Pase se tam 23 koz.", kSame},
      {"Pase se tam třiadvacet koz.", "Pase se tam 23 koz.", kSame},
      {"Pase se tam třiadvacet koz.", "Pase se tam dvaatřicet koz.", kDiffers},
      {"Nájem stoupl o 12 procent.", "Nájem stoupl o 12 %.", kSame},
      {"Město zaplatí 2,5 miliardy korun.", "Město zaplatí dvě a půl miliardy korun.", kSame},
      {"Město zaplatí 2,5 mld. korun.", "Město zaplatí 2,5 milionu korun.", kDiffers},
      {"Šli půldruhé hodiny.", "Šli 1,5 hodiny.", kSame},
  };
  expect_figures("cs", kPairs);
}

}  // namespace
}  // namespace storydiff
