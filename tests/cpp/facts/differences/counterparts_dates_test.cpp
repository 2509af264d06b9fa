// Which date of one side is the counterpart of which on the other.
// The notation: changes.h.
#include <gtest/gtest.h>

#include "facts/differences/changes.h"

namespace storydiff {
namespace {

using facts_test::check_change;

TEST(CounterpartDates, Dates) {
  check_change(
      "The harbour will close on [3/5] March for repairs. => date: 3 March > 5 March, conflict");
  check_change(
      "The mayor resigned on [Monday/Tuesday] after the vote. => date: Monday > Tuesday, conflict");
  check_change(
      "The parade begins at [5 p.m./8 p.m.] in the old port. => date: 5 p.m. > 8 p.m., conflict");
  check_change(
      "The yard was founded in [1986/1993] by two brothers. => date: 1986 > 1993, conflict");
  check_change(
      "The festival opens on [July 6, 2023/July 9, 2023] in Odda. => date: July 6, 2023 > July 9, "
      "2023, conflict");
}

// The time of a moment is read with its day, and does not stand for it.
TEST(CounterpartDates, Moments) {
  check_change(
      "The notice is dated [2026-09-17T12:05:00/2026-09-21T12:05:00] and signed. => "
      "date: 2026-09-17 > 2026-09-21, conflict");
  check_change(
      "The notice is dated [2026-09-17T12:05:00/2026-09-17T13:05:00] and signed. => "
      "date: 2026-09-17T12:05:00 > 2026-09-17T13:05:00");
}

TEST(CounterpartDates, Seasons) {
  check_change("The bridge opens in the [spring/autumn]. => date: spring > autumn, conflict");
  check_change("The bridge opens [next spring/in the spring of next year]. =>");
  check_change("The bridge opens [next autumn/in the fall]. =>");
  check_change("The bridge opens [in spring/on Friday]. => date: spring > Friday");
}

TEST(CounterpartDates, DatesThatAreTheSame) {
  check_change("The harbour will close on [3 March/March 3] for repairs. =>");
  check_change("The harbour will close in [March 2024/March] for repairs. =>");
  check_change("The parade begins at [5 p.m./17:00] in the old port. =>");
  check_change("The parade begins at [5 p.m./5:00] in the old port. =>");
  check_change(
      "The parade begins at [5 p.m./5:30] in the old port. => date: 5 p.m. > 5:30, conflict");
  check_change(
      "The parade begins at [5 p.m./5 a.m.] in the old port. => date: 5 p.m. > 5 a.m., conflict");
  check_change("The games will be held in [February/9-25 February] in the old port. =>");
  check_change(
      "The games will be held in [March/9-25 February] in the old port. => date: March > 9-25 "
      "February, conflict");
  check_change("The festival opens on [July 6, 2023/6 July 2023] in Odda. =>");
  check_change("The mayor resigned [on Monday/Monday] after the vote. =>");
}

TEST(CounterpartDates, InArabic) {
  check_change(
      "يجتمع مجلس المدينة يوم [الاثنين/الثلاثاء] في القاعة الكبيرة. => date: الاثنين > الثلاثاء, "
      "conflict");
  check_change(
      "افتتح الجسر الجديد في [6 يوليو/7 يوليو] بحضور العمدة. => date: 6 يوليو > 7 يوليو, conflict");
}

}  // namespace
}  // namespace storydiff
