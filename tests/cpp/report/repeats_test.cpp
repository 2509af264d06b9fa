// One change that a text makes in several places is told once and counted once.
#include "report/repeats.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Changed facts as what their first detail says and the fact that they repeat: "must > should",
/// "must > should = 0".
std::vector<std::string> changes_of(const Report& report) {
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    if (fact.status != FactStatus::changed) {
      EXPECT_EQ(fact.repeats, kNone);
      continue;
    }
    std::string said;
    for (const Detail& detail : fact.details) {
      said += (said.empty() ? "" : ", ") + std::string(report.left.text.slice(detail.left)) +
              " > " + std::string(report.right.text.slice(detail.right));
    }
    if (fact.repeats != kNone) said += " = " + std::to_string(fact.repeats);
    out.push_back(said);
  }
  return out;
}

Report compared(std::string_view left, std::string_view right) {
  Options options;
  options.narration = true;
  return compare(testing::input_of(left), testing::input_of(right), options);
}

constexpr std::string_view kMust =
    "Ferry firms of Pell must report a spill to the port within a day. || "
    "The mayor opened the new hall on Friday, and the crews of the port were there. || "
    "Yards on the river must report a fire to the port within an hour. || "
    "Owners of barges must report a leak to the port within a week.";
constexpr std::string_view kShould =
    "Ferry firms of Pell should report a spill to the port within a day. || "
    "The mayor opened the new hall on Friday, and the crews of the port were there. || "
    "Yards on the river should report a fire to the port within an hour. || "
    "Owners of barges should report a leak to the port within a week.";

std::string narrated(const Report& report) {
  std::string all;
  for (const NarrationLine& line : report.narration) all += line.text + "\n";
  return all;
}

TEST(Repeats, PointToTheFirst) {
  EXPECT_EQ(changes_of(compared(kMust, kShould)),
            (std::vector<std::string>{"must > should", "must > should = 0", "must > should = 0"}));
}

TEST(Repeats, AreNarratedOnceWithTheNumberOfPlaces) {
  const std::string all = narrated(compared(kMust, kShould));
  EXPECT_THAT(all, HasSubstr("It stands in 3 places, first in: “Ferry firms of Pell must"));
  EXPECT_THAT(all, Not(HasSubstr("Yards on the river")));
  EXPECT_THAT(all, Not(HasSubstr("Owners of barges")));
}

TEST(Repeats, AChangeInOnePlaceHasNoNumber) {
  const std::string all =
      narrated(compared("Ferry firms of Pell must report a spill to the port within a day.",
                        "Ferry firms of Pell should report a spill to the port within a day."));
  EXPECT_THAT(all, HasSubstr("It stands in: “Ferry firms of Pell must"));
  EXPECT_THAT(all, Not(HasSubstr("places")));
}

// Two sentences of the first paragraph are core; a version that changes both alike changes one
// thing without a note.
TEST(Repeats, CountOnceAsUnannounced) {
  const std::string rest =
      " || The mayor opened the new hall on Friday, and the crews of the port were there. || The "
      "town has two schools, a mill and a market that opens on Tuesdays.";
  const auto unannounced = [&](const std::string& left, const std::string& right) {
    const Report report = compared(left + rest, right + rest);
    std::uint32_t marked = 0;
    for (const Fact& fact : report.facts) marked += fact.unannounced ? 1 : 0;
    EXPECT_EQ(marked, 2U) << right;
    return report.summary.unannounced;
  };
  const std::string left =
      "Ferry firms of Pell must report a spill to the port within a day. | Yards on the river must "
      "report a fire to the port within an hour.";
  EXPECT_EQ(unannounced(left,
                        "Ferry firms of Pell should report a spill to the port within a day. | "
                        "Yards on the river should report a fire to the port within an hour."),
            1U);
  EXPECT_EQ(unannounced(left,
                        "Ferry firms of Pell should report a spill to the port within a day. | "
                        "Yards on the river may report a fire to the port within an hour."),
            2U);
}

TEST(Repeats, AnotherDetailInAFactBreaksTheGroup) {
  const std::string right(kShould);
  std::string more = right;
  more.replace(more.find("a fire"), 6, "no fire");
  EXPECT_EQ(changes_of(compared(kMust, more)).at(2), "must > should = 0");
  EXPECT_THAT(changes_of(compared(kMust, more)).at(1), Not(HasSubstr("=")));
  EXPECT_THAT(narrated(compared(kMust, more)), HasSubstr("It stands in 2 places"));
}

// The same words, but other kinds of details, or the sides the other way round.
TEST(Repeats, AreTheSameKindOfDetailInTheSameDirection) {
  Report report = compared(kMust, kShould);
  report.facts[2].details[0].kind = DetailKind::wording;
  mark_repeats(report);
  EXPECT_EQ(changes_of(report),
            (std::vector<std::string>{"must > should", "must > should", "must > should = 0"}));
  EXPECT_EQ(changes_of(compared("Firms of Pell must report a spill to the port within a day. || "
                                "Yards on the river should report a fire within an hour.",
                                "Firms of Pell should report a spill to the port within a day. || "
                                "Yards on the river must report a fire within an hour.")),
            (std::vector<std::string>{"must > should", "should > must"}));
}

// Marked anew after facts were taken out of the list: indices are those of the shorter list.
TEST(Repeats, AreMarkedAnew) {
  Report report = compared(kMust, kShould);
  report.facts.erase(report.facts.begin());
  mark_repeats(report);
  EXPECT_EQ(changes_of(report), (std::vector<std::string>{"must > should", "must > should = 1"}));
}

TEST(Repeats, AreInTheJson) {
  const std::string json = to_json(compared(kMust, kShould), OffsetUnit::utf8);
  const std::string field = "\"repeats\":0";
  const std::size_t first = json.find(field);
  ASSERT_NE(first, std::string::npos);
  const std::size_t second = json.find(field, first + 1);
  ASSERT_NE(second, std::string::npos);
  EXPECT_EQ(json.find("\"repeats\"", second + 1), std::string::npos);
}

}  // namespace
}  // namespace storydiff
