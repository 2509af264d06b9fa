// Verbatim runs, against an obvious twin.

#include "report/verbatim.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/random.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> runs_of(const Report& report) {
  std::vector<std::string> out;
  for (const Verbatim& run : report.verbatim) {
    out.push_back(std::string(report.left.text.slice(run.left)) + " = " +
                  std::string(report.right.text.slice(run.right)));
  }
  return out;
}

TEST(Verbatim, SixWordsAreARun) {
  EXPECT_THAT(runs_of(compare_lines("Officials say that the bridge will stay closed until spring.",
                                    "She fears that the bridge will stay closed.")),
              ElementsAre("that the bridge will stay closed = that the bridge will stay closed"));
}

TEST(Verbatim, FiveWordsAreNone) {
  EXPECT_THAT(runs_of(compare_lines("Officials say the bridge will stay closed until spring.",
                                    "She fears the bridge will stay closed.")),
              IsEmpty());
}

TEST(Verbatim, GoesOnOverMarksCaseAndSentences) {
  EXPECT_THAT(
      runs_of(compare_lines("“The bridge is closed,” he said. Nobody knows for how long.",
                            "The bridge is closed, he said. Nobody knows for how long, though.")),
      ElementsAre("The bridge is closed,” he said. Nobody knows for how long = The bridge is "
                  "closed, he said. Nobody knows for how long"));
}

TEST(Verbatim, IsFoundInAnotherParagraph) {
  const Report report = compare_lines(
      "The council met in the old town hall on Monday. | Ferries run every hour until the end of "
      "May.",
      "Ferries run every hour until the end of May. | The mayor was not there.");
  EXPECT_THAT(runs_of(report), ElementsAre("Ferries run every hour until the end of May = Ferries "
                                           "run every hour until the end of May"));
  EXPECT_GT(report.summary.verbatim_left, 0.4);
  EXPECT_LT(report.summary.verbatim_left, 0.6);
}

TEST(Verbatim, ACopyMadeTwiceIsTwoRuns) {
  const Report report =
      compare_lines("Ferries run every hour until the end of May.",
                    "Ferries run every hour until the end of May. | Nobody minds. | Ferries run "
                    "every hour until the end of May.");
  EXPECT_EQ(report.verbatim.size(), 2U);
}

/// Which words of `mine` stand in a run of `size` words of `theirs`, by looking everywhere.
std::vector<bool> covered_by(const std::vector<char>& mine, const std::vector<char>& theirs,
                             std::size_t size) {
  std::vector<bool> out(mine.size());
  for (std::size_t i = 0; i + size <= mine.size(); ++i) {
    for (std::size_t k = 0; k + size <= theirs.size(); ++k) {
      if (!std::equal(mine.begin() + static_cast<std::ptrdiff_t>(i),
                      mine.begin() + static_cast<std::ptrdiff_t>(i + size),
                      theirs.begin() + static_cast<std::ptrdiff_t>(k))) {
        continue;
      }
      for (std::size_t w = 0; w < size; ++w) out[i + w] = true;
    }
  }
  return out;
}

TEST(Verbatim, SaysWhatTheTwinSays) {
  testing::Random random(20240607);
  for (int round = 0; round < 60; ++round) {
    std::vector<char> words[2];
    std::string texts[2];
    for (int side = 0; side < 2; ++side) {
      const auto count = 10 + random.below(60);
      for (std::uint32_t k = 0; k < count; ++k) {
        const char letter = static_cast<char>('a' + random.below(3));
        words[side].push_back(letter);
        texts[side].append(4, letter).append(1, ' ');
      }
    }
    ReportSettings settings;
    const Report report = compare(testing::input_of(texts[0]), testing::input_of(texts[1]));
    const auto want = covered_by(words[0], words[1], settings.verbatim_words);
    std::vector<bool> have(words[0].size());
    for (const Verbatim& run : report.verbatim) {
      for (std::uint32_t at = run.left.start; at < run.left.end; at += 5) have[at / 5] = true;
      EXPECT_EQ(report.left.text.slice(run.left), report.right.text.slice(run.right));
    }
    EXPECT_EQ(have, want) << "round " << round;
  }
}

}  // namespace
}  // namespace storydiff
