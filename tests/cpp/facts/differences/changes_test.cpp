// Single changes, a line each: "[old/new]" is what differs between the two tellings, and behind
// "=>" stands what the report has to say of it, or nothing where nothing changed that matters (a
// trap). Both sides are read; swapped, they have to say the mirror of it.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "facts/facts.h"
#include "report/names.h"
#include "support/notation.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;

/// "kind: left > right, conflict" for each detail of the kinds that have values, joined by "; ".
std::string values_of(const Report& report, bool mirrored) {
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (detail.kind == DetailKind::quotation || detail.kind == DetailKind::attribution) continue;
      std::string left(report.left.text.slice(detail.left));
      std::string right(report.right.text.slice(detail.right));
      if (mirrored) std::swap(left, right);
      std::string line(name_of(detail.kind));
      line += ": " + left + " > " + right;
      if (detail.relation != Relation::none) line += ", " + std::string(name_of(detail.relation));
      out.push_back(std::move(line));
    }
  }
  std::sort(out.begin(), out.end());
  std::string all;
  for (const std::string& line : out) all += (all.empty() ? "" : "; ") + line;
  return all;
}

struct Sides {
  std::string left, right;
};

/// Takes "[old/new]" apart, and leaves the rest to both sides.
Sides sides_of(std::string_view line) {
  Sides out;
  while (!line.empty()) {
    const std::size_t open = line.find('[');
    out.left += line.substr(0, open);
    out.right += line.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t slash = line.find('/', open);
    const std::size_t close = line.find(']', open);
    out.left += line.substr(open + 1, slash - open - 1);
    out.right += line.substr(slash + 1, close - slash - 1);
    line.remove_prefix(close + 1);
  }
  return out;
}

void check(std::string_view line) {
  const std::size_t arrow = line.find(" =>");
  ASSERT_NE(arrow, std::string_view::npos) << line;
  const Sides sides = sides_of(line.substr(0, arrow));
  std::string_view expected = line.substr(arrow + 3);
  if (!expected.empty()) expected.remove_prefix(1);
  EXPECT_EQ(values_of(compare_lines(sides.left, sides.right), false), expected) << line;
  EXPECT_EQ(values_of(compare_lines(sides.right, sides.left), true), expected) << line;
}

TEST(Changes, Numbers) {
  check("The storm injured [12/15] people in Vellmar. => number: 12 > 15, conflict");
  check("The storm injured [twelve/15] people in Vellmar. => number: twelve > 15, conflict");
  check("The storm injured [dozens/37] people in Vellmar. => number: dozens > 37, updated");
  check("The storm injured [dozens/three] people in Vellmar. => number: dozens > three, conflict");
  check("[Over 100/112] houses lost their roofs in the storm. => number: 100 > 112, updated");
  check("[Over 100/90] houses lost their roofs in the storm. => number: 100 > 90, conflict");
  check("[More than 40/40] ferries were late on the Odda line. => number: 40 > 40, updated");
  check(
      "The queue was [two/three] miles long at noon. => number: two miles > three miles, conflict");
  check("She finished [third/fourth] in the harbour race. => number: third > fourth, conflict");
  check("Vellmar moved up to [seventh/eighth] in the table. => number: seventh > eighth, conflict");
  check("The bridge has stood for [1,200/1,400] years. => number: 1,200 > 1,400, conflict");
}

// "Two of the nine" is two; who holds nine against another count has not read it.
TEST(Changes, WholesAreNoCounts) {
  check(
      "[Two of the nine/Seven] members of the harbour board voted for the bridge. => "
      "number: Two > Seven, conflict");
  check(
      "[Two of the nine members of the board voted against the bridge/"
      "Seven members of the board backed the bridge and two opposed it]. =>");
  check(
      "[Two of the nine/Two of the ten] members of the harbour board voted for the bridge. => "
      "number: nine > ten, conflict");
  check(
      "[Two of the nine/Three of the nine] members of the harbour board voted for the bridge. => "
      "number: Two > Three, conflict");
}

TEST(Changes, ResultsInOneWordOrTwo) {
  check("The council of Vellmar [voted 8-5/voted by 8 votes to 5] against the bridge. =>");
  check(
      "The council of Vellmar [voted 8-5/voted 9-5] against the bridge. => "
      "number: 8-5 > 9-5, conflict");
  check("Odda beat Vellmar [3-1/by three goals to one] on Saturday. =>");
}

TEST(Changes, NumbersThatAreTheSame) {
  check("The storm injured [12/twelve] people in Vellmar. =>");
  check("The fleet lost [1,500/fifteen hundred] nets in the storm. =>");
  check("The fleet lost [about 1,500/1,487] nets in the storm. =>");
  check("[Nearly 40/38] ferries were late on the Odda line. =>");
  check("The club admits people [over 25/25 or above] on Fridays. =>");
  check("[At least 40/40] ferries were late on the Odda line. =>");
  check("The storm injured a [dozen/12] people in Vellmar. =>");
  check("[A third/33 percent] of the boats in Vellmar have no licence. =>");
}

TEST(Changes, Measures) {
  check("The slick was [50 miles/80 kilometres] long at noon. =>");
  check(
      "The slick was [50 miles/60 kilometres] long at noon. => number: 50 miles > 60 kilometres, "
      "conflict");
  check(
      "The slick was [50 miles/50 kilometres] long at noon. => number: 50 miles > 50 kilometres, "
      "conflict");
  check("The bell weighs [70 kg/154 pounds] without its clapper. =>");
  check(
      "The bell weighs [70 kg/75 kilos] without its clapper. => number: 70 kg > 75 kilos, "
      "conflict");
}

TEST(Changes, Durations) {
  check("The contract with the ferry line runs for [two years/24 months]. =>");
  check("The trial in Vellmar lasted [3 weeks/21 days] in all. =>");
  check("They waited [48 hours/two days] for help on the roof. =>");
  check("The council signed a [two-year/24-month] contract with the ferry line. =>");
  check("Рятувальники чекали [48 годин/два дні] на даху ратуші. =>");
  check(
      "The contract with the ferry line runs for [five years/five months]. => number: five "
      "years > five months, conflict");
  check(
      "The contract with the ferry line runs for [two years/18 months]. => number: two years > "
      "18 months, conflict");
}

TEST(Changes, Arabic) {
  check(
      "يجتمع مجلس المدينة يوم [الاثنين/الثلاثاء] في القاعة الكبيرة. => date: الاثنين > الثلاثاء, "
      "conflict");
  check(
      "افتتح الجسر الجديد في [6 يوليو/7 يوليو] بحضور العمدة. => date: 6 يوليو > 7 يوليو, conflict");
  check(
      "بلغت كلفة الجسر الجديد [3 ملايين/5 ملايين] دولار هذا العام. => money: 3 ملايين دولار > 5 "
      "ملايين دولار, conflict");
  check("ارتفع عدد زوار المكتبة بنسبة [12%/12 بالمئة] هذا العام. =>");
}

TEST(Changes, Money) {
  check(
      "Tickets for the ferry rose by [19 cents/20 cents] in May. => money: 19 cents > 20 cents, "
      "conflict");
  check(
      "The council paid [$2.5 million/$2.7 million] for the gate. => money: $2.5 million > $2.7 "
      "million, conflict");
  check("The council paid [$40/€40] for the old bell. => money: $40 > €40, conflict");
  check("The fine was [$450/$540], the court said. => money: $450 > $540, conflict");
  check(
      "The yard owes [more than $3 million/$3.6 million] to its workers. => money: $3 million > "
      "$3.6 million, updated");
}

TEST(Changes, MoneyThatIsTheSame) {
  check("The council paid [$2.5 million/$2,500,000] for the gate. =>");
  check("The council paid [$40/40 dollars] for the old bell. =>");
  check("Tickets for the ferry rose by [45 cents/$0.45] in May. =>");
  check("The council paid [about $3 million/$2.9 million] for the gate. =>");
  check("The fine was [US$450/$450], the court said. =>");
}

TEST(Changes, Shares) {
  check(
      "Unemployment in Vellmar fell to [6.1/6.4] percent in May. => percent: 6.1 percent > 6.4 "
      "percent, conflict");
  check(
      "Turnout was [61 percent/64 percent] in Odda. => percent: 61 percent > 64 percent, conflict");
  check(
      "The bank cut its rate by [one percentage point/two percentage points] on Monday. => "
      "percent: one percentage point > two percentage points, conflict");
  check(
      "Shares in the yard fell [5 percent/4.7 percent] on Monday. => percent: 5 percent > 4.7 "
      "percent, conflict");
  check(
      "Shares in the yard fell 12 points, or [1.2/1.5] percent, to 980. => percent: 1.2 percent > "
      "1.5 percent, conflict");
}

TEST(Changes, SharesThatAreTheSame) {
  check("Turnout was [61 percent/61 %] in Odda. =>");
  check("Turnout was [sixty-one percent/61 per cent] in Odda. =>");
  check("[Half/50 percent] of the boats in Vellmar have no licence. =>");
  check("Turnout was [about 60 percent/61 percent] in Odda. =>");
  check("The rate rose by [two percentage points/2 percentage points] on Monday. =>");
}

TEST(Changes, Dates) {
  check("The harbour will close on [3/5] March for repairs. => date: 3 March > 5 March, conflict");
  check(
      "The mayor resigned on [Monday/Tuesday] after the vote. => date: Monday > Tuesday, conflict");
  check("The parade begins at [5 p.m./8 p.m.] in the old port. => date: 5 p.m. > 8 p.m., conflict");
  check("The yard was founded in [1986/1993] by two brothers. => date: 1986 > 1993, conflict");
  check(
      "The festival opens on [July 6, 2023/July 9, 2023] in Odda. => date: July 6, 2023 > July 9, "
      "2023, conflict");
}

TEST(Changes, Seasons) {
  check("The bridge opens in the [spring/autumn]. => date: spring > autumn, conflict");
  check("The bridge opens [next spring/in the spring of next year]. =>");
  check("The bridge opens [next autumn/in the fall]. =>");
  check("The bridge opens [in spring/on Friday]. =>");
}

TEST(Changes, DatesThatAreTheSame) {
  check("The harbour will close on [3 March/March 3] for repairs. =>");
  check("The harbour will close in [March 2024/March] for repairs. =>");
  check("The parade begins at [5 p.m./17:00] in the old port. =>");
  check("The parade begins at [5 p.m./5:00] in the old port. =>");
  check("The parade begins at [5 p.m./5:30] in the old port. => date: 5 p.m. > 5:30, conflict");
  check("The parade begins at [5 p.m./5 a.m.] in the old port. => date: 5 p.m. > 5 a.m., conflict");
  check("The games will be held in [February/9-25 February] in the old port. =>");
  check(
      "The games will be held in [March/9-25 February] in the old port. => date: March > 9-25 "
      "February, conflict");
  check("The festival opens on [July 6, 2023/6 July 2023] in Odda. =>");
  check("The mayor resigned [on Monday/Monday] after the vote. =>");
}

TEST(Changes, Names) {
  check(
      "Police in Odda spoke to the [German/French] ambassador on Monday. => name: German > French, "
      "conflict");
  check(
      "The talks between Odda and [Johnson & Holm/Halden] failed on Monday. => name: Johnson & "
      "Holm > Halden, conflict");
  check(
      "The new lock gate was built by [Marta Lindqvist/Pavel Horak] of Odda. => name: Marta "
      "Lindqvist > Pavel Horak, conflict");
  check(
      "The new lock gate was built by Marta [Lindqvist/Lundgren] of Odda. => name: Marta Lindqvist "
      "> Marta Lundgren, conflict");
  check(
      "The ferry from [Vellmar/Odda] sank in calm weather near Porto. => name: Vellmar > Odda, "
      "conflict");
  check(
      "Shares in [Norvik Steel Works/Halden Paper Works] fell 3 percent. => name: Norvik Steel "
      "Works > Halden Paper Works, conflict");
  check(
      "The talks between the union and [Norvik/Halden] failed on Monday. => name: Norvik > Halden, "
      "conflict");
}

TEST(Changes, NamesThatAreTheSame) {
  check("Police in Odda spoke to the [American/U.S.] ambassador on Monday. =>");
  check("The ship belongs to a [Ukrainian/Ukraine] company from Odda. =>");
  check("The new lock gate was built by [Bob Lindqvist/Robert Lindqvist] of Odda. =>");
  check("The new lock gate was built by [Marta Lindqvist/Lindqvist] of Odda. =>");
  check("The new lock gate was built by [Mr. Lindqvist/Lindqvist] of Odda. =>");
  check("The deal was signed by the [United Nations/U.N.] on Monday. =>");
  check("The fleet of the [Odda Fishing Company/Company] will sail on Monday. =>");
  check("The gate was built by [Péter Szabó/Peter Szabo] of Odda. =>");
}

TEST(Changes, Antonyms) {
  check(
      "Die Preise für Fisch [stiegen/fielen] in diesem Jahr um die Hälfte. => wording: stiegen > "
      "fielen, conflict");
  check(
      "За даними міста, через бурю у Веллмарі двоє людей [загинули/постраждали]. => wording: "
      "загинули > постраждали, conflict");
  check(
      "The collapse [killed/injured] the keeper of the lock. => wording: killed > injured, "
      "conflict");
  check("Shares in the yard [rose/fell] on Monday. => wording: rose > fell, conflict");
  check(
      "The council [approved/rejected] the new harbour budget. => wording: approved > rejected, "
      "conflict");
  check(
      "The ferry sank [before/after] the storm had passed Odda. => wording: before > after, "
      "conflict");
  check("The rowing club of Odda [won/lost] the final. => wording: won > lost, conflict");
  check("The yard made a [profit/loss] in its first year. => wording: profit > loss, conflict");
}

TEST(Changes, AntonymsThatAreNone) {
  check("Shares in the yard [rose/climbed] on Monday. =>");
  check("The collapse [killed/left dead] the keeper of the lock. =>");
  check("The council [approved/backed] the new harbour budget. =>");
  check("[The mayor rose and the priest fell/The priest fell and the mayor rose] in the polls. =>");
  check("Shares in the yard rose on Monday [/, after they fell in May]. =>");
}

/// Two figures stand in one order on both sides; a clause of its own each.
TEST(Changes, AllFiguresOfASentence) {
  check(
      "The index fell [12/25] points, or [1.2/1.5] percent, to [980/1,628] on Monday. => "
      "number: 12 > 25, conflict; number: 980 > 1,628, conflict; "
      "percent: 1.2 percent > 1.5 percent, conflict");
}

TEST(Changes, AnAmountWithoutItsCurrency) {
  const auto details = [](std::string_view left, std::string_view right) {
    const auto list = testing::details_of(testing::compare_lines(left, right));
    return list.empty() ? std::string() : list[0];
  };
  const std::string bus =
      "Fjordbus lost 310 million dollars in the first half of the year, compared with a profit of "
      "45 million a year earlier.";
  EXPECT_EQ(details(bus,
                    "Fjordbus posted a first-half loss of $310m after a profit of $54m in the same "
                    "period last year."),
            "number: 45 million > $54m");
  EXPECT_EQ(details(bus,
                    "Fjordbus posted a first-half loss of $310m after a profit of $45m in the same "
                    "period last year."),
            "");
}

}  // namespace
}  // namespace storydiff
