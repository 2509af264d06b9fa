// Which number of one side is the counterpart of which on the other.
// The notation: changes.h.
#include <gtest/gtest.h>

#include "facts/differences/changes.h"

namespace storydiff {
namespace {

using facts_test::check_change;

TEST(CounterpartNumbers, Numbers) {
  check_change("The storm injured [12/15] people in Vellmar. => number: 12 > 15, conflict");
  check_change("The storm injured [twelve/15] people in Vellmar. => number: twelve > 15, conflict");
  check_change("The storm injured [dozens/37] people in Vellmar. => number: dozens > 37, updated");
  check_change(
      "The storm injured [dozens/three] people in Vellmar. => number: dozens > three, conflict");
  check_change(
      "[Over 100/112] houses lost their roofs in the storm. => number: 100 > 112, updated");
  check_change("[Over 100/90] houses lost their roofs in the storm. => number: 100 > 90, conflict");
  check_change("[More than 40/40] ferries were late on the Odda line. => number: 40 > 40, updated");
  check_change(
      "The queue was [two/three] miles long at noon. => number: two miles > three miles, conflict");
  check_change(
      "She finished [third/fourth] in the harbour race. => number: third > fourth, conflict");
  check_change(
      "Vellmar moved up to [seventh/eighth] in the table. => number: seventh > eighth, conflict");
  check_change("The bridge has stood for [1,200/1,400] years. => number: 1,200 > 1,400, conflict");
}

// "Two of the nine" counts two; the nine must not be compared with another count.
TEST(CounterpartNumbers, WholesAreNoCounts) {
  check_change(
      "[Two of the nine/Seven] members of the harbour board voted for the bridge. => "
      "number: Two > Seven, conflict; wording: of the nine > ");
  check_change(
      "[Two of the nine members of the board voted against the bridge/"
      "Seven members of the board backed the bridge and two opposed it]. =>");
  check_change(
      "[Two of the nine/Two of the ten] members of the harbour board voted for the bridge. => "
      "number: nine > ten, conflict");
  check_change(
      "[Two of the nine/Three of the nine] members of the harbour board voted for the bridge. => "
      "number: Two > Three, conflict");
}

TEST(CounterpartNumbers, ResultsInOneWordOrTwo) {
  check_change("The council of Vellmar [voted 8-5/voted by 8 votes to 5] against the bridge. =>");
  check_change(
      "The council of Vellmar [voted 8-5/voted 9-5] against the bridge. => "
      "number: 8-5 > 9-5, conflict");
  check_change("Odda beat Vellmar [3-1/by three goals to one] on Saturday. =>");
}

TEST(CounterpartNumbers, NumbersThatAreTheSame) {
  check_change("The storm injured [12/twelve] people in Vellmar. =>");
  check_change("The fleet lost [1,500/fifteen hundred] nets in the storm. =>");
  check_change("The fleet lost [about 1,500/1,487] nets in the storm. =>");
  check_change("[Nearly 40/38] ferries were late on the Odda line. =>");
  check_change("The club admits people [over 25/25 or above] on Fridays. =>");
  check_change("[At least 40/40] ferries were late on the Odda line. =>");
  check_change("The storm injured a [dozen/12] people in Vellmar. =>");
  check_change("[A third/33 percent] of the boats in Vellmar have no licence. =>");
}

TEST(CounterpartNumbers, Measures) {
  check_change("The slick was [50 miles/80 kilometres] long at noon. =>");
  check_change(
      "The slick was [50 miles/60 kilometres] long at noon. => number: 50 miles > 60 kilometres, "
      "conflict");
  check_change(
      "The slick was [50 miles/50 kilometres] long at noon. => unit: 50 miles > 50 kilometres, "
      "conflict");
  check_change("The bell weighs [70 kg/154 pounds] without its clapper. =>");
  check_change(
      "The bell weighs [70 kg/75 kilos] without its clapper. => number: 70 kg > 75 kilos, "
      "conflict");
}

TEST(CounterpartNumbers, Durations) {
  check_change("The contract with the ferry line runs for [two years/24 months]. =>");
  check_change("The trial in Vellmar lasted [3 weeks/21 days] in all. =>");
  check_change("They waited [48 hours/two days] for help on the roof. =>");
  check_change("The council signed a [two-year/24-month] contract with the ferry line. =>");
  check_change("Рятувальники чекали [48 годин/два дні] на даху ратуші. =>");
  check_change(
      "The contract with the ferry line runs for [five years/five months]. => unit: five "
      "years > five months, conflict");
  check_change(
      "The new ferry runs for [40 miles/40 kilometres] along the coast of Vellmar. => "
      "unit: 40 miles > 40 kilometres, conflict");
  check_change(
      "The contract with the ferry line runs for [two years/18 months]. => number: two years > "
      "18 months, conflict");
}

// The figures come in the same order on both sides, each in a clause of its own.
TEST(CounterpartNumbers, AllFiguresOfASentence) {
  check_change(
      "The index fell [12/25] points, or [1.2/1.5] percent, to [980/1,628] on Monday. => "
      "number: 12 > 25, conflict; number: 980 > 1,628, conflict; "
      "percent: 1.2 percent > 1.5 percent, conflict");
}

}  // namespace
}  // namespace storydiff
