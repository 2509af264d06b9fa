// Which name of one side is the counterpart of which on the other.
// The notation: changes.h.
#include <gtest/gtest.h>

#include "facts/differences/changes.h"

namespace storydiff {
namespace {

using facts_test::check_change;

TEST(CounterpartNames, Names) {
  check_change(
      "Police in Odda spoke to the [German/French] ambassador on Monday. => name: German > French, "
      "conflict");
  check_change(
      "The talks between Odda and [Johnson & Holm/Halden] failed on Monday. => name: Johnson & "
      "Holm > Halden, conflict");
  check_change(
      "The new lock gate was built by [Marta Lindqvist/Pavel Horak] of Odda. => name: Marta "
      "Lindqvist > Pavel Horak, conflict");
  check_change(
      "The new lock gate was built by Marta [Lindqvist/Lundgren] of Odda. => name: Marta Lindqvist "
      "> Marta Lundgren, conflict");
  check_change(
      "The ferry from [Vellmar/Odda] sank in calm weather near Porto. => name: Vellmar > Odda, "
      "conflict");
  check_change(
      "Shares in [Norvik Steel Works/Halden Paper Works] fell 3 percent. => name: Norvik Steel "
      "Works > Halden Paper Works, conflict");
  check_change(
      "The talks between the union and [Norvik/Halden] failed on Monday. => name: Norvik > Halden, "
      "conflict");
}

TEST(CounterpartNames, OneWordTellsTheNamesApart) {
  check_change(
      "The new lock gate was built by Peter Lunt [Jr./Sr.] of Odda. => name: Peter Lunt Jr > Peter "
      "Lunt Sr, conflict");
  check_change(
      "A veteran of World War [II/I] opened the new lock gate on Monday. => name: World War II > "
      "World War I, conflict");
  check_change(
      "Write to [tips@odda.example.net/news@odda.example.net] for tickets. => name: "
      "tips@odda.example.net > news@odda.example.net, conflict");
}

TEST(CounterpartNames, NamesThatAreTheSame) {
  check_change("Police in Odda spoke to the [American/U.S.] ambassador on Monday. =>");
  check_change("The ship belongs to a [Ukrainian/Ukraine] company from Odda. =>");
  check_change("The new lock gate was built by [Bob Lindqvist/Robert Lindqvist] of Odda. =>");
  check_change("The new lock gate was built by [Marta Lindqvist/Lindqvist] of Odda. =>");
  check_change("The new lock gate was built by [Mr. Lindqvist/Lindqvist] of Odda. =>");
  check_change("The deal was signed by the [United Nations/U.N.] on Monday. =>");
  check_change("The fleet of the [Odda Fishing Company/Company] will sail on Monday. =>");
  check_change("The gate was built by [Péter Szabó/Peter Szabo] of Odda. =>");
}

}  // namespace
}  // namespace storydiff
