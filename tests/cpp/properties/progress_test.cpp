// What a listener hears of a comparison.
#include "progress.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "storydiff.h"

namespace storydiff::testing {
namespace {

using Told = std::vector<std::pair<Stage, float>>;

void note(void* context, Stage stage, float share) {
  static_cast<Told*>(context)->emplace_back(stage, share);
}

ArticleInput article(const std::string& text) {
  ArticleInput input;
  input.text = Text::from_utf8(text);
  return input;
}

/// `sentences` sentences about as many ships.
std::string long_text(int sentences, int first) {
  std::string text;
  for (int i = 0; i < sentences; ++i) {
    text += "Ship number " + std::to_string(first + i) + " left the harbour with " +
            std::to_string((first + i) * 7) + " tons of grain aboard.\n\n";
  }
  return text;
}

Told told(const std::string& left, const std::string& right) {
  Told out;
  (void)compare(article(left), article(right), {}, {}, nullptr, {}, Progress(&note, &out));
  return out;
}

TEST(Progress, GoesThroughAllStagesInOrderAndNeverBack) {
  for (const auto& [left, right] : {std::pair{long_text(300, 0), long_text(300, 150)},
                                    std::pair{long_text(3, 50), long_text(300, 0)},
                                    std::pair{std::string(), std::string("One word.")}}) {
    const Told heard = told(left, right);
    ASSERT_FALSE(heard.empty());
    EXPECT_EQ(heard.front(), (std::pair{Stage::segment, 0.0F}));
    std::vector<Stage> stages{heard.front().first};
    for (std::size_t i = 1; i < heard.size(); ++i) {
      EXPECT_GE(heard[i].second, heard[i - 1].second);
      if (heard[i].first != stages.back()) stages.push_back(heard[i].first);
    }
    EXPECT_LT(heard.back().second, 1.0F);
    EXPECT_EQ(stages, (std::vector{Stage::segment, Stage::article, Stage::language, Stage::align,
                                   Stage::diff, Stage::facts, Stage::report}));
  }
}

TEST(Progress, IsToldAsOftenOfALongTextAsOfAShortOne) {
  EXPECT_EQ(told(long_text(1000, 0), long_text(1000, 500)).size(),
            told(long_text(10, 0), long_text(10, 5)).size());
}

}  // namespace
}  // namespace storydiff::testing
