// Enumerators in brackets; a text is paragraphs with " ¶ " between.
#include "segment/enumerators.h"

#include <gtest/gtest.h>

#include <string>

#include "segment/notation.h"

namespace storydiff {
namespace {

std::string found_in(const std::string& line) {
  static const std::string kBar = " ¶ ";
  std::vector<Span> paragraphs;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find(kBar, at), line.size());
    paragraphs.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end + kBar.size();
  }
  std::string out;
  for (const Span span : find_enumerators(line, paragraphs)) {
    if (!out.empty()) out += ' ';
    out += span.empty() ? "-" : line.substr(span.start, span.size());
  }
  return out;
}

TEST(Enumerators, CountOn) {
  EXPECT_EQ(found_in("Do this: ¶ 1. Shut the gate. ¶ 2. Feed the hens."), "- 1. 2.");
  EXPECT_EQ(found_in("a) oats ¶ b) rye ¶ c) hay"), "a) b) c)");
  EXPECT_EQ(found_in("2.1 The owner pays. ¶ Twice a year. ¶ 2.2 The guest does not."), "2.1 - 2.2");
  EXPECT_EQ(found_in("§ 3 ¶ Kilns are ovens. ¶ § 4"), "§ 3 - § 4");
  EXPECT_EQ(found_in("### 1. Gates ¶ Shut them. ¶ ### 2. Hens"), "1. - 2.");
}

TEST(Enumerators, InBracketsStandAlone) {
  EXPECT_EQ(found_in("(3) The owner pays. ¶ (iv) He pays. ¶ [2] Survey of 1880."), "(3) (iv) [2]");
  EXPECT_EQ(found_in("(the mill) ¶ (1870) It was built."), "- -");
}

TEST(Enumerators, AreNoNumbersThatOnlyStandFirst) {
  EXPECT_EQ(found_in("12. Mai: Es regnet. ¶ 1. FC Tann hat verloren. ¶ 4. Platz"), "- - -");
  EXPECT_EQ(found_in("1 egg ¶ 2 plums ¶ 3.5 litres of milk"), "- - -");
  EXPECT_EQ(found_in("1.5 ¶ 2019. ¶ 2020."), "- - -");
  EXPECT_EQ(found_in(""), "-");
}

TEST(Enumerators, AreMarks) {
  EXPECT_EQ(test::words_of("1. Shut 2 gates.\n\n2. Go."), "1. [Shut] {2} [gates] . 2. [Go] .");
  EXPECT_EQ(test::sentences_of("### 1. Gates\n\n### 2. Hens"), "### 1. Gates ¶ ### 2. Hens");
}

}  // namespace
}  // namespace storydiff
