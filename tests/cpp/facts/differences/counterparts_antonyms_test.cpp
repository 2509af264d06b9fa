// Which word of one side is the counterpart of its antonym on the other.
// The notation: changes.h.
#include <gtest/gtest.h>

#include "facts/differences/changes.h"

namespace storydiff {
namespace {

using facts_test::check_change;

TEST(CounterpartAntonyms, Antonyms) {
  check_change(
      "Die Preise für Fisch [stiegen/fielen] in diesem Jahr um die Hälfte. => wording: stiegen > "
      "fielen, conflict");
  check_change(
      "За даними міста, через бурю у Веллмарі двоє людей [загинули/постраждали]. => wording: "
      "загинули > постраждали, conflict");
  check_change(
      "The collapse [killed/injured] the keeper of the lock. => wording: killed > injured, "
      "conflict");
  check_change("Shares in the yard [rose/fell] on Monday. => wording: rose > fell, conflict");
  check_change(
      "The council [approved/rejected] the new harbour budget. => wording: approved > rejected, "
      "conflict");
  check_change(
      "The ferry sank [before/after] the storm had passed Odda. => time: before > after, "
      "conflict");
  check_change("The rowing club of Odda [won/lost] the final. => wording: won > lost, conflict");
  check_change(
      "The yard made a [profit/loss] in its first year. => wording: profit > loss, conflict");
}

TEST(CounterpartAntonyms, AntonymsThatAreNone) {
  check_change("Shares in the yard [rose/climbed] on Monday. =>");
  check_change("The collapse [killed/left dead] the keeper of the lock. =>");
  check_change("The council [approved/backed] the new harbour budget. =>");
  check_change(
      "[The mayor rose and the priest fell/The priest fell and the mayor rose] in the polls. =>");
  check_change("Shares in the yard rose on Monday [/, after they fell in May]. =>");
}

}  // namespace
}  // namespace storydiff
