// Extreme inputs: nothing, almost nothing, bytes that are not text, and very large texts.
#include <gtest/gtest.h>

#include <string>

#include "properties/generated_text.h"
#include "properties/invariants.h"
#include "support/sizes.h"

namespace storydiff::testing {
namespace {

Report expect_report(const std::string& left, const std::string& right) {
  Report report = compare_texts(left, right);
  EXPECT_EQ(broken_invariant(report), "");
  EXPECT_FALSE(to_json(report, OffsetUnit::utf16).empty());
  return report;
}

const char* const kStory =
    "The ferry to Arle ran aground on Monday. Nobody was hurt.\n\n"
    "“We heard a long scraping noise,” said Ilse Brandt, who was on board with her two sons.";

TEST(EdgeCases, NothingOnBothSides) {
  for (const char* empty : {"", " ", "\n\n", " \r\n\t ", "\xEF\xBB\xBF", "\xE2\x80\x8B"}) {
    const Report report = expect_report(empty, "");
    EXPECT_TRUE(report.facts.empty());
    EXPECT_TRUE(report.degraded.empty());
  }
}

TEST(EdgeCases, NothingOnOneSide) {
  const Report added = expect_report("", kStory);
  EXPECT_EQ(added.summary.added, added.facts.size());
  EXPECT_GT(added.summary.added, 0U);
  const Report removed = expect_report(kStory, " \n ");
  EXPECT_EQ(removed.summary.removed, removed.facts.size());
  EXPECT_GT(removed.summary.removed, 0U);
}

TEST(EdgeCases, OneWord) {
  EXPECT_EQ(expect_report("Ferry", "Ferry").summary.shared, 1U);
  EXPECT_EQ(expect_report("Ferry", "").summary.removed, 1U);
  expect_report("Ferry", "Bridge");
  expect_report("Ferry", kStory);
  expect_report(".", ",");
  expect_report("1", "2");
}

TEST(EdgeCases, OnlyFurniture) {
  const std::string menu =
      "Home\nNews\nSport\nWeather\nLog in\n\nRead also\n\n1 min read\n\nShare\n";
  EXPECT_FALSE(expect_report(menu, menu).facts.empty());
  expect_report(menu, kStory);
  expect_report(menu, "");
}

TEST(EdgeCases, NulBytes) {
  const std::string nuls(50, '\0');
  expect_report(nuls, nuls);
  std::string story = kStory;
  story[10] = '\0';
  story[40] = '\0';
  expect_report(story, kStory);
}

TEST(EdgeCases, IllFormedUtf8) {
  for (const char* bytes :
       {"\x80", "\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
        "\xFF\xFE\xFD", "caf\xE9 au lait", "a\xE2\x82 b\xF0\x9F\x98 c"}) {
    const Report report = expect_report(bytes, kStory);
    EXPECT_GT(report.left.text.replaced() + report.right.text.replaced(), 0U) << bytes;
    expect_report(bytes, bytes);
  }
}

TEST(EdgeCases, LoneSurrogates) {
  ArticleInput left;
  left.text = Text::from_utf16(u"The \xD800 ferry \xDC00 sank \xD83D\xDE00.");
  ArticleInput right;
  right.text = Text::from_utf8("The ferry sank.");
  EXPECT_EQ(broken_invariant(compare(std::move(left), std::move(right))), "");
}

// Sizes that would take hours if the time of any stage were quadratic in them.

std::string repeated(const std::string& piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) {
    text += piece;
  }
  return text;
}

constexpr std::size_t kMillion = 1'000'000 / kSlowness;

TEST(EdgeCases, LineOfAMillionCharacters) {
  for (const char* piece :
       {"a", "a ", "ab, ", "1", "1 ", ".", "( ", "\"", "ก", "漢", "é", "e\xCC\x81", "A. "}) {
    const std::string line = repeated(piece, kMillion);
    expect_report(line, line.substr(0, line.size() / 2 / std::string(piece).size() *
                                           std::string(piece).size()) +
                            " end");
  }
}

/// A number of words made of a piece over and over: "Hill Hall Hill".
std::string words_of(const std::string& piece, std::size_t count) {
  std::string text;
  std::size_t words = 0;
  for (std::size_t k = 0; words < count; k = (k + 1) % piece.size()) {
    text += piece[k];
    words += piece[k] == ' ' ? 1U : 0U;
  }
  return text;
}

// One sentence each, against what is left of it once it is cut short, and against its first word.
TEST(EdgeCases, SentenceOfFewWordsOverAndOver) {
  const std::size_t count = 20'000 / kSlowness;
  for (const char* piece : {"Hill Hall ", "Hill ", "not ", "may ", "not go ", "may w ",
                            "Ana said Rui said ", "if he left ", "17 ", "about 5 ", "is "}) {
    SCOPED_TRACE(piece);
    const std::string whole = words_of(piece, count);
    const std::string first = words_of(whole.substr(0, whole.find(' ') + 1), count * 2 / 3);
    expect_report(whole + ".", words_of(piece, count / 2) + "told .");
    expect_report(whole + ".", first + ".");
  }
}

// As many clauses as words allow in one sentence, and one clause of as many words.
TEST(EdgeCases, SentencesOfManyItems) {
  std::string left;
  std::string right;
  std::string joined;
  for (std::size_t k = 0; k < 10'000 / kSlowness; ++k) {
    const std::string item = "item" + std::to_string(k);
    left += item + ", ";
    right = item + ", " + right;
    joined += item + (k % 7 == 3 ? " left and " : " stayed and ");
  }
  expect_report(left + "end.", right + "end.");
  expect_report(joined + "slept.", left + "end.");
}

TEST(EdgeCases, TwoUnrelatedLinesOfManyWords) {
  std::string left;
  std::string right;
  for (int i = 0; i < 100'000 / static_cast<int>(kSlowness); ++i) {
    left += "l" + std::to_string(i) + " ";
    right += "r" + std::to_string(i) + " ";
  }
  expect_report(left, right);
}

TEST(EdgeCases, ManyParagraphs) {
  std::string left;
  std::string right;
  for (int i = 0; i < 50'000 / static_cast<int>(kSlowness); ++i) {
    left += "Boat " + std::to_string(i) + " left the harbour.\n\n";
    right += "Boat " + std::to_string(i + i % 2) + " left the harbour.\n\n";
  }
  expect_report(left, right);
}

TEST(EdgeCases, TheSameParagraphManyTimes) {
  const std::string text = repeated("The ferry left the harbour at noon.\n\n", kMillion);
  expect_report(text, text.substr(0, text.size() / 3));
}

TEST(EdgeCases, TenMegabytes) {
  Random random(1);
  std::string left;
  std::string right;
  while (left.size() < 10 * kMillion) {
    const Story story = random_story(random, 50);
    left += text_of(story) + "\n\n";
    right += text_of(retold(random, story)) + "\n\n";
  }
  expect_report(left, right);
}

TEST(EdgeCases, PastTheLimitSaysSo) {
  Settings settings;
  settings.max_text_bytes = 100;
  ArticleInput left;
  left.text = Text::from_utf8(std::string(101, 'a'));
  ArticleInput right;
  try {
    static_cast<void>(compare(std::move(left), std::move(right), {}, settings));
    FAIL() << "no error";
  } catch (const LimitError& error) {
    EXPECT_NE(std::string(error.what()).find("left"), std::string::npos);
    EXPECT_NE(std::string(error.what()).find("100"), std::string::npos);
  }
}

}  // namespace
}  // namespace storydiff::testing
