// Reports built repeatedly on one groundwork are the same as those of compare(). A failure prints
// its seed.
#include "groundwork.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "properties/generated_text.h"
#include "support/stories.h"

namespace storydiff::testing {
namespace {

Pins random_pins(Random& random) {
  Pins pins;
  for (std::vector<PinnedPair>* pairs : {&pins.link, &pins.unlink}) {
    for (std::uint32_t count = random.below(4); count > 0; --count) {
      const std::uint32_t left = random.below(12);
      pairs->push_back({left, random.one_in(2) ? left : random.below(12)});
    }
  }
  return pins;
}

Options random_options(Random& random) {
  Options options;
  options.word_links = random.one_in(2);
  options.explain = random.one_in(2);
  options.narration = random.one_in(2);
  options.undecided = random.below(9);
  if (random.one_in(2)) options.left_label = "Courier";
  return options;
}

std::string json_of(const Report& report) { return to_json(report, OffsetUnit::utf16); }

TEST(Groundwork, GivesTheSameReportsAsOftenAsItIsAsked) {
  std::uint32_t pinned = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Random random(seed);
    const Story story = random_story(random, 1 + random.below(6));
    const std::string first = text_of(story);
    const std::string again = text_of(retold(random, story));
    // In either order, because the stages always get the shorter text as left.
    const ArticleInput left = plain(random.one_in(2) ? first : again);
    const ArticleInput right = plain(random.one_in(2) ? first : again);
    const std::string bare = json_of(compare(left, right));
    Groundwork work = lay_groundwork(left, right, {}, nullptr, {});
    for (int turn = 0; turn < 6; ++turn) {
      const Options options = random_options(random);
      const Pins pins = random_pins(random);
      const std::string expected = json_of(compare(left, right, options, {}, nullptr, pins));
      ASSERT_EQ(json_of(build_report(work, Groundworks::again, options, {}, pins, {})), expected)
          << "seed " << seed << ", turn " << turn;
      pinned += !pins.empty() && expected != bare ? 1 : 0;
    }
    ASSERT_EQ(json_of(build_report(work, Groundworks::once, {}, {}, {}, {})), bare)
        << "seed " << seed;
  }
  EXPECT_GT(pinned, 100U);  // otherwise the pins of this test change nothing
}

TEST(Groundwork, LeavesFactsAndReportToBuildReport) {
  const auto note = [](void* context, Stage stage, float /*share*/) {
    static_cast<std::vector<Stage>*>(context)->push_back(stage);
  };
  std::vector<Stage> laying;
  std::vector<Stage> building;
  Groundwork work = lay_groundwork(plain("The mill turned."), plain("The mill stood."), {}, nullptr,
                                   Progress(note, &laying));
  (void)build_report(work, Groundworks::again, {}, {}, {}, Progress(note, &building));
  laying.erase(std::unique(laying.begin(), laying.end()), laying.end());
  EXPECT_EQ(laying, (std::vector{Stage::segment, Stage::article, Stage::language, Stage::align,
                                 Stage::diff}));
  EXPECT_EQ(building, (std::vector{Stage::facts, Stage::report}));
}

}  // namespace
}  // namespace storydiff::testing
