// The progress that compare() reports to its caller.
#include "progress.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "storydiff.h"

namespace storydiff::testing {
namespace {

using Notes = std::vector<std::pair<Stage, float>>;

void note(void* context, Stage stage, float share) {
  static_cast<Notes*>(context)->emplace_back(stage, share);
}

ArticleInput article(const std::string& text) {
  ArticleInput input;
  input.text = Text::from_utf8(text);
  return input;
}

/// `sentences` sentences, each about another ship.
std::string long_text(int sentences, int first) {
  std::string text;
  for (int i = 0; i < sentences; ++i) {
    text += "Ship number " + std::to_string(first + i) + " left the harbour with " +
            std::to_string((first + i) * 7) + " tons of grain aboard.\n\n";
  }
  return text;
}

Notes notes_of(const std::string& left, const std::string& right) {
  Notes out;
  (void)compare(article(left), article(right), {}, {}, nullptr, {}, Progress(&note, &out));
  return out;
}

TEST(Progress, GoesThroughAllStagesInOrderAndNeverBack) {
  for (const auto& [left, right] : {std::pair{long_text(300, 0), long_text(300, 150)},
                                    std::pair{long_text(3, 50), long_text(300, 0)},
                                    std::pair{std::string(), std::string("One word.")}}) {
    const Notes notes = notes_of(left, right);
    ASSERT_FALSE(notes.empty());
    EXPECT_EQ(notes.front(), (std::pair{Stage::segment, 0.0F}));
    std::vector<Stage> stages{notes.front().first};
    for (std::size_t i = 1; i < notes.size(); ++i) {
      EXPECT_GE(notes[i].second, notes[i - 1].second);
      if (notes[i].first != stages.back()) stages.push_back(notes[i].first);
    }
    EXPECT_LT(notes.back().second, 1.0F);
    EXPECT_EQ(stages, (std::vector{Stage::segment, Stage::article, Stage::language, Stage::align,
                                   Stage::diff, Stage::facts, Stage::report}));
  }
}

TEST(Progress, IsReportedAsOftenForALongTextAsForAShortOne) {
  EXPECT_EQ(notes_of(long_text(1000, 0), long_text(1000, 500)).size(),
            notes_of(long_text(10, 0), long_text(10, 5)).size());
}

}  // namespace
}  // namespace storydiff::testing
