#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/names.h"
#include "report/report.h"
#include "report/spans.h"

namespace storydiff {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// "Zoé left." and "Zoé has left.", linked, with their edits: made by hand, so that these tests
/// know every field.
Report small_report() {
  const auto side = [](const std::string& text, std::vector<Span> words) {
    Article article;
    article.text = Text::from_utf8(text);
    const Span all{0, article.text.size()};
    const auto count = static_cast<std::uint32_t>(words.size());
    article.segmentation.paragraphs.push_back({all, {0, 1}});
    article.segmentation.sentences.push_back({all, 0, {0, count}});
    for (const Span word : words) article.segmentation.words.push_back({word, WordKind::word, 0});
    article.roles.push_back(Role::body);
    return article;
  };
  Report report;
  report.left = side("Zoé left.", {{0, 4}, {5, 9}, {9, 10}});
  report.right = side("Zoé has left.", {{0, 4}, {5, 8}, {9, 13}, {13, 14}});
  report.left_language = "en";
  report.sentence_links.push_back({0, 0, 0.5F, LinkKind::edited, false, false, 0});
  report.edits.push_back({{{EditOp::equal, {0, 1}, {0, 1}},
                           {EditOp::insert, {1, 1}, {1, 2}},
                           {EditOp::equal, {1, 3}, {2, 4}}},
                          false});
  Fact fact;
  fact.status = FactStatus::changed;
  fact.left = {{0, 10}};
  fact.right = {{0, 14}};
  fact.details = {Detail{}};
  report.facts.push_back(fact);
  return report;
}

TEST(ReportJson, CountsOffsetsInTheUnitAskedFor) {
  const Report report = small_report();
  EXPECT_THAT(to_json(report, OffsetUnit::utf8), HasSubstr(R"("left":[{"start":0,"end":10}])"));
  EXPECT_THAT(to_json(report, OffsetUnit::utf16), HasSubstr(R"("left":[{"start":0,"end":9}])"));
  EXPECT_THAT(to_json(report, OffsetUnit::code_point),
              HasSubstr(R"("right":[{"start":0,"end":13}])"));
}

TEST(ReportJson, NamesTheSubjectOfTheSideThatHasOne) {
  Report report = small_report();
  EXPECT_THAT(to_json(report, OffsetUnit::utf8), Not(HasSubstr("subject")));
  report.facts[0].right_subject = {0, 4};
  EXPECT_THAT(to_json(report, OffsetUnit::utf16),
              HasSubstr(R"("subject":{"right":{"start":0,"end":3}},"details")"));
  report.facts[0].left_subject = {0, 4};
  EXPECT_THAT(
      to_json(report, OffsetUnit::utf8),
      HasSubstr(R"("subject":{"left":{"start":0,"end":4},"right":{"start":0,"end":4}},"details")"));
}

TEST(ReportJson, TurnsEditsIntoSpansAndPlaces) {
  EXPECT_THAT(
      to_json(small_report(), OffsetUnit::utf16),
      HasSubstr(
          R"("edits":[[{"op":"equal","left":{"start":0,"end":3},"right":{"start":0,"end":3}},)"
          R"({"op":"insert","left":{"start":3,"end":3},"right":{"start":4,"end":7}},)"
          R"({"op":"equal","left":{"start":4,"end":9},"right":{"start":8,"end":13}}]])"));
}

TEST(ReportJson, LeavesOutWhatIsNotThere) {
  const std::string json = to_json(small_report(), OffsetUnit::utf8);
  EXPECT_THAT(json, StartsWith(R"({"version":2,"engine":)"));
  EXPECT_THAT(json, EndsWith(R"("degraded":null})"));
  for (const char* key : {R"("id")", R"("label")", R"("replaced")", R"("wordLinks":[)"}) {
    EXPECT_THAT(json, Not(HasSubstr(key)));
  }
  EXPECT_THAT(json, HasSubstr(R"("language":"und")")) << "the right side's, which nobody told";
}

TEST(ReportJson, WritesWhatTheCallerGave) {
  Report report = small_report();
  report.options.has_id = true;
  report.options.id = "a\"1";
  report.options.left_label = "Morning";
  report.options.word_links = true;
  report.word_links.push_back({1, 2});
  report.left.text = Text::from_utf8("Zo\xFF left.");
  std::string json = to_json(report, OffsetUnit::code_point);
  EXPECT_THAT(json, HasSubstr(R"("id":"a\"1","left":)"));
  EXPECT_THAT(json, HasSubstr(R"("label":"Morning")"));
  EXPECT_THAT(json, HasSubstr(R"("replaced":1)"));
  EXPECT_THAT(json, HasSubstr(R"("wordLinks":[{"left":{"start":)"));
  report.options.id = "17";
  report.options.id_is_integer = true;
  EXPECT_THAT(to_json(report, OffsetUnit::utf8), HasSubstr(R"("id":17,)"));
}

TEST(ReportJson, NamesTheLimits) {
  Report report = small_report();
  report.degraded.push_back({Limit::diff_max_work, Sides::both, 2, "Word edits are coarser."});
  EXPECT_THAT(to_json(report, OffsetUnit::utf8),
              EndsWith(R"("degraded":[{"limit":"diff_max_work","effect":"Word edits are coarser.",)"
                       R"("side":"both","count":2}]})"));
}

TEST(Spans, AnEmptyRangeIsAPlace) {
  const Report report = small_report();
  const Segmentation& left = report.left.segmentation;
  EXPECT_EQ(span_of_words(left, left.sentences[0], {0, 2}), (Span{0, 9}));
  EXPECT_EQ(span_of_words(left, left.sentences[0], {0, 0}), (Span{0, 0}));
  EXPECT_EQ(span_of_words(left, left.sentences[0], {2, 2}), (Span{9, 9}));
}

}  // namespace
}  // namespace storydiff
