// What made a link is said in words of both texts.

#include "report/explain.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

using testing::input_of;
using testing::links_of;

Report explained(std::string_view left, std::string_view right) {
  Options options;
  options.explain = true;
  return compare(input_of(left), input_of(right), options);
}

/// "left~right, left~right": the words of a list of evidence.
std::string words(const std::vector<Evidence>& list, const Report& report) {
  std::string out;
  for (const Evidence& e : list) {
    if (!out.empty()) out += ", ";
    out += report.left.text.slice(e.left);
    out += '~';
    out += report.right.text.slice(e.right);
  }
  return out;
}

constexpr std::string_view kLeft =
    "The harbour of Vellmar will close for three weeks in March. | "
    "Ida Brandt told councillors that the eastern lock gate needs 2.4 million euros. | "
    "Ferry passengers can take buses from the old market square.";
constexpr std::string_view kRight =
    "Vellmar's harbour closes in March. | "
    "Replacing the eastern lock gate costs 2,400,000 euros, Brandt told the council. | "
    "Buses will carry ferry passengers from the old market square.";

TEST(Explain, NamesNumbersTermsAndNeighbours) {
  const Report report = explained(kLeft, kRight);
  ASSERT_EQ(links_of(report.sentence_links), "0-0 1-1 2-2");
  ASSERT_EQ(report.explanations.size(), 3U);
  const Explanation& gate = report.explanations[1];
  EXPECT_EQ(words(gate.numbers, report), "2.4 million euros~2,400,000 euros");
  EXPECT_EQ(words(gate.names, report), "Ida Brandt~Brandt");
  EXPECT_EQ(words(gate.terms, report), "eastern~eastern, lock~lock, gate~gate, told~told");
  EXPECT_EQ(gate.neighbours, (std::vector<std::uint32_t>{0, 2}));
  EXPECT_EQ(report.explanations[0].neighbours, std::vector<std::uint32_t>{1});
}

TEST(Explain, FormsOfOneWordAreOneTerm) {
  const Report report = explained(kLeft, kRight);
  EXPECT_NE(words(report.explanations[0].terms, report).find("close~closes"), std::string::npos);
}

TEST(Explain, WordsThatMeanTheSameWhereNoneIsShared) {
  const Report report = explained("The fire in Vellmar was put out at noon. | Nobody was hurt.",
                                  "The fire in Vellmar was put out by noon. | No one was injured.");
  ASSERT_EQ(links_of(report.sentence_links), "0-0 1-1");
  ASSERT_TRUE(report.sentence_links[1].equivalent);
  EXPECT_EQ(words(report.explanations[1].related, report), "hurt~injured, Nobody~No");
}

TEST(Explain, SwappingTheSidesSwapsTheEvidence) {
  const Report there = explained(kLeft, kRight);
  const Report back = explained(kRight, kLeft);
  ASSERT_EQ(there.explanations.size(), back.explanations.size());
  for (std::size_t k = 0; k < there.explanations.size(); ++k) {
    for (const auto list : {&Explanation::terms, &Explanation::numbers, &Explanation::names}) {
      const auto& a = there.explanations[k].*list;
      const auto& b = back.explanations[k].*list;
      ASSERT_EQ(a.size(), b.size());
      for (std::size_t e = 0; e < a.size(); ++e) {
        EXPECT_EQ(a[e].left, b[e].right);
        EXPECT_EQ(a[e].right, b[e].left);
        EXPECT_EQ(a[e].weight, b[e].weight);
      }
    }
  }
}

TEST(Explain, OnlyOnRequest) {
  const Report report = testing::compare_lines(kLeft, kRight);
  EXPECT_TRUE(report.explanations.empty());
  EXPECT_EQ(to_json(report, OffsetUnit::utf8).find("\"explanations\""), std::string::npos);
  const Report asked = explained(kLeft, kRight);
  const std::string json = to_json(asked, OffsetUnit::utf8);
  EXPECT_NE(json.find("\"explanations\":[{\"terms\":[{\"left\":{"), std::string::npos);
  EXPECT_EQ(json.find("\"wordLinks\":["), std::string::npos) << "nobody asked for those";
}

TEST(Explain, AListHoldsAFewAtMost) {
  std::string words_left;
  for (int k = 0; k < 40; ++k)
    words_left +=
        "wordo" + std::string(1, static_cast<char>('a' + k % 26)) + (k < 26 ? "ne " : "tu ");
  const Report report = explained(words_left + "left.", words_left + "right.");
  ASSERT_EQ(report.explanations.size(), 1U);
  EXPECT_EQ(report.explanations[0].terms.size(), ReportSettings{}.explain_most);
}

}  // namespace
}  // namespace storydiff
