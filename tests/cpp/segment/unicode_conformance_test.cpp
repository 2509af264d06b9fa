// All of Unicode's own tests of UAX #29, read from where the database is installed.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "segment/grapheme_break.h"
#include "segment/sentence_break.h"
#include "segment/word_break.h"
#include "text/unicode.h"

#ifndef STORYDIFF_UNICODE
#define STORYDIFF_UNICODE "/usr/share/unicode"
#endif

namespace storydiff {
namespace {

using NextBreak = std::uint32_t (*)(std::string_view, std::uint32_t);

/// Runs the lines of a test file ("÷ 0061 × 0301 ÷") and returns how many there were.
int run_file(const std::string& name, NextBreak next_break) {
  const std::string path = std::string(STORYDIFF_UNICODE) + "/auxiliary/" + name;
  std::ifstream file(path);
  if (!file) {
    ADD_FAILURE() << path << " is missing. It is in Debian's package unicode-data (apt-get install "
                  << "unicode-data); elsewhere, set STORYDIFF_UNICODE to a folder with the Unicode "
                  << "Character Database 15.0.";
    return 0;
  }
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    std::istringstream signs(line.substr(0, line.find('#')));
    std::string text;
    std::vector<std::uint32_t> expected;
    for (std::string sign; signs >> sign;) {
      if (sign == "÷") {
        expected.push_back(static_cast<std::uint32_t>(text.size()));
      } else if (sign != "×") {
        append_utf8(text, static_cast<char32_t>(std::stoul(sign, nullptr, 16)));
      }
    }
    if (text.empty()) continue;
    ++cases;
    std::vector<std::uint32_t> found = {0};
    while (found.back() < text.size()) found.push_back(next_break(text, found.back()));
    EXPECT_EQ(found, expected) << line;
  }
  return cases;
}

TEST(UnicodeConformance, WordBreakTest) {
  EXPECT_EQ(run_file("WordBreakTest.txt", next_word_break), 1823);
}
TEST(UnicodeConformance, SentenceBreakTest) {
  EXPECT_EQ(run_file("SentenceBreakTest.txt", next_sentence_break), 502);
}
TEST(UnicodeConformance, GraphemeBreakTest) {
  EXPECT_EQ(run_file("GraphemeBreakTest.txt", next_grapheme_break), 602);
}

}  // namespace
}  // namespace storydiff
