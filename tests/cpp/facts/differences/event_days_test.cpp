// The days of one event in two stories that are told freely, and of two events.
#include "facts/differences/event_days.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

struct Case {
  const char* name;
  const char* left;  ///< paragraphs, separated by " | "
  const char* right;
  const char* days;  ///< "Tuesday > Monday"; empty: no day differs
};
std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.name; }

std::string paragraphs(std::string line) {
  for (std::size_t at = line.find(" | "); at != std::string::npos; at = line.find(" | ", at)) {
    line.replace(at, 3, "\n\n");
  }
  return line;
}

/// The details of dates, as "Tuesday > Monday"; "~" before those that contradict nothing.
std::string days_of(const std::string& left, const std::string& right) {
  const Report report = compare(testing::plain(paragraphs(left)), testing::plain(paragraphs(right)),
                                {}, {}, &testing::english_pack());
  std::string out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (detail.kind != DetailKind::date) continue;
      if (!out.empty()) out += "; ";
      out += detail.relation == Relation::conflict ? "" : "~";
      out.append(report.left.text.slice(detail.left)).append(" > ");
      out.append(report.right.text.slice(detail.right));
    }
  }
  return out;
}

class EventDays : public ::testing::TestWithParam<Case> {};

TEST_P(EventDays, AreOfOneEventOrOfTwo) {
  const Case& one = GetParam();
  EXPECT_EQ(days_of(one.left, one.right), one.days);
}

TEST_P(EventDays, AreTheSameTheOtherWayRound) {
  const Case& one = GetParam();
  const std::string days = one.days;
  const std::size_t middle = days.find(" > ");
  const bool vague = days.starts_with('~');
  std::string swapped = vague ? "~" : "";
  if (!days.empty()) {
    swapped +=
        days.substr(middle + 3) + " > " + days.substr(vague ? 1 : 0, middle - (vague ? 1 : 0));
  }
  EXPECT_EQ(days_of(one.right, one.left), swapped);
}

const Case kCases[] = {
    {"in the sentence after",
     "The old bridge over the Varn collapsed, killing three workers. | "
     "It happened on Tuesday evening. | The town had wanted to mend it in the spring.",
     "Three men who worked on the Varn bridge died when it collapsed on Monday evening. | "
     "Repairs were to start this spring, the town says.",
     "Tuesday > Monday"},
    {"of a noun in the sentence after",
     "Fire swept through the Lind mill and left forty people without work. | "
     "The fire broke out on Friday. | Nobody knows what started it.",
     "Forty people are out of work after a fire at the mill in Lind on Saturday. | "
     "What caused it is not known.",
     "Friday > Saturday"},
    {"in the headline",
     "Council of Varn Votes on Tuesday to Sell Harbour | "
     "The council of Varn voted to sell the old harbour to a Norwegian firm. | "
     "The price was not made public.",
     "Varn Sells Its Harbour | "
     "A Norwegian firm will get the old harbour of Varn, for which the council voted on "
     "Wednesday. | How much it pays is a secret.",
     "Tuesday > Wednesday"},
    {"of a verb and of its noun",
     "Deputies Lund and Vale met on Thursday in their only debate. | "
     "But it was Lund who set the tone, striving to hit the reset after the premier was panned for "
     "his dull evening at last week's opening debate.",
     "Lund Takes Off the Gloves | "
     "The deputies' debate on Tuesday was supposed to be a reboot for the campaign after the "
     "premier's dismal evening at his debate last week.",
     "Thursday > Tuesday"},
    {"less exact",
     "The mayor of Varn resigned last week after the audit of the harbour. | "
     "She had been in office for six years.",
     "After an audit of the harbour the mayor of Varn resigned on Thursday. | "
     "Six years she was in office.",
     "~last week > Thursday"},
    {"worked out from the day of each text",
     "By Ana Lund, November 9, 2031 | "
     "The library of Varn burned down yesterday and forty thousand books were lost. | "
     "Nobody was hurt.",
     "By Rui Berg, November 10, 2031 | "
     "Forty thousand books were lost when the library in Varn burned down on Friday. | "
     "No one was injured.",
     "yesterday > Friday"},
    {"worked out, and the same",
     "By Ana Lund, November 9, 2031 | "
     "The library of Varn burned down yesterday and forty thousand books were lost. | "
     "Nobody was hurt.",
     "By Rui Berg, November 10, 2031 | "
     "Forty thousand books were lost when the library in Varn burned down on Saturday. | "
     "No one was injured.",
     ""},
    {"worked out from a dateline without a year",
     "VARN, Nov. 9 — The library of Varn burned down yesterday and forty thousand books were "
     "lost. | Nobody was hurt.",
     "VARN, Nov. 9 — Forty thousand books were lost when the library in Varn burned down on "
     "Nov. 7. | No one was injured.",
     "yesterday > Nov. 7"},
    {"two bulletins",
     "Thursday night the clinic in Lund said the rider had a second operation on his broken leg. | "
     "He is thirty and lives in Tarn.",
     "The rider had broken a leg and lost much blood, the clinic in Lund said in a statement on "
     "Wednesday night. | The man from Tarn is thirty years old.",
     ""},
    {"two matches",
     "The Varn rowers won on Tuesday in front of a large crowd. | Their coach was pleased.",
     "The rowers of Varn lost on Thursday as few people watched. | Their coach was not pleased.",
     ""},
    {"another thing that the ship did",
     "On Sunday the ferry Solveig left Varn for the islands. | "
     "It ran aground off Tarn with ninety people on board. | All were saved.",
     "The Solveig, a ferry with ninety people, ran aground off Tarn on Monday. | "
     "Everybody was saved by fishermen.",
     ""},
    {"both give both",
     "The council met on Tuesday and voted on Thursday to close the pool. | Parents were angry. | "
     "A petition has been started.",
     "Mothers and fathers protested when, on Thursday, the council voted that the pool be closed. "
     "| It had met on Tuesday. | They have begun a petition.",
     ""},
};

INSTANTIATE_TEST_SUITE_P(Cases, EventDays, ::testing::ValuesIn(kCases));

}  // namespace
}  // namespace storydiff
