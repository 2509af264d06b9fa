// Labels are printed as given, in every sentence that names a side.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/english/describe.h"
#include "report/english/narration.h"
#include "report/names.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::AnyOf;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Detail detail_of(DetailKind kind, Twist twist, bool on_right) {
  Detail out;
  out.kind = kind;
  out.left = {0, 3};
  out.right = {0, 4};
  out.twist = twist;
  out.on_right = on_right;
  return out;
}

/// A report of "one" and "four" whose only fact differs so.
Report report_of(const Detail& detail, const std::string& left, const std::string& right) {
  Report report;
  report.left.text = Text::from_utf8("one");
  report.right.text = Text::from_utf8("four");
  report.options.left_label = left;
  report.options.right_label = right;
  Fact fact;
  fact.status = FactStatus::changed;
  fact.left = {{0, 3}};
  fact.right = {{0, 4}};
  fact.details = {detail};
  report.facts = {fact};
  english::describe(report);
  return report;
}

std::string says(const Detail& detail, const std::string& left, const std::string& right) {
  return report_of(detail, left, right).facts.front().details.front().says;
}

/// Details whose sentence begins with the name of the left side.
std::vector<Detail> beginning_with_left() {
  return {detail_of(DetailKind::negation, Twist::none, false),
          detail_of(DetailKind::attribution, Twist::speaker, false),
          detail_of(DetailKind::quotation, Twist::marks, false),
          detail_of(DetailKind::quotation, Twist::cut, false),  // the shorter one, "one"
          detail_of(DetailKind::certainty, Twist::none, false)};
}

TEST(Labels, AreNotCapitalisedAtTheStartOfASentence) {
  for (const char* label : {"tvnet.lv", "taz", "the left text", "20 Minuten", "été.fr", "ואלה!"}) {
    for (const Detail& detail : beginning_with_left()) {
      EXPECT_THAT(says(detail, label, "B"), StartsWith(std::string(label) + " ")) << label;
    }
  }
}

TEST(Labels, OnTheRightAreNotCapitalisedEither) {
  EXPECT_EQ(says(detail_of(DetailKind::negation, Twist::none, true), "A", "taz"),
            "taz says “four”, A says “one”.");
  EXPECT_EQ(says(detail_of(DetailKind::certainty, Twist::none, true), "A", "taz"),
            "taz says “four”, A says “one”.");
}

TEST(Labels, ThatAreMissingGiveWayToTheSide) {
  EXPECT_EQ(says(detail_of(DetailKind::negation, Twist::none, false), "", ""),
            "The left text says “one”, the right text says “four”.");
  EXPECT_EQ(says(detail_of(DetailKind::negation, Twist::none, true), "", ""),
            "The right text says “four”, the left text says “one”.");
  EXPECT_EQ(says(detail_of(DetailKind::quotation, Twist::elided, false), "", "taz"),
            "The left text has only “one” of the quotation, and marks the cut.");
  Detail number = detail_of(DetailKind::number, Twist::none, false);
  number.relation = Relation::conflict;
  EXPECT_EQ(says(number, "taz", ""), "The number is one in taz and four in the right text.");
}

TEST(Labels, StandInEveryKindOfSentence) {
  each_named<DetailKind>([](DetailKind kind, std::string_view name) {
    for (const Relation relation : {Relation::none, Relation::updated, Relation::conflict}) {
      Detail detail = detail_of(kind, Twist::none, false);
      detail.relation = relation;
      const std::string sentence = says(detail, "taz", "tvnet.lv");
      EXPECT_THAT(sentence, HasSubstr("taz")) << name;
      EXPECT_THAT(sentence, HasSubstr("tvnet.lv")) << name;
      EXPECT_EQ(sentence.find("text"), std::string::npos) << sentence;
    }
  });
}

TEST(Labels, AreNotCapitalisedInTheNarration) {
  Report report = report_of(detail_of(DetailKind::negation, Twist::none, false), "taz", "tvnet.lv");
  Fact added;
  added.status = FactStatus::added;
  added.right = {{0, 4}};
  Fact removed;
  removed.status = FactStatus::removed;
  removed.left = {{0, 3}};
  report.facts.push_back(added);
  report.facts.push_back(removed);
  report.correction_notes = {{0, 4}};
  report.summary.left_shared = 0.5;
  report.summary.versions = true;
  report.summary.unannounced = 2;
  const auto text = [&] {
    std::vector<std::string> out;
    for (const NarrationLine& line : english::narrate(report, {})) out.push_back(line.text);
    return out;
  };
  EXPECT_THAT(text(), Each(AnyOf(StartsWith("tvnet.lv "), StartsWith("taz "),
                                 StartsWith("What both tell alike makes up"))));
  report.options.left_label.clear();
  report.options.right_label.clear();
  english::describe(report);
  EXPECT_THAT(text(), Each(AnyOf(StartsWith("The right text "), StartsWith("The left text "),
                                 StartsWith("What both tell alike makes up"))));
}

}  // namespace
}  // namespace storydiff
