#include "diff/edits.h"

#include <gtest/gtest.h>

#include "diff/slow_edits.h"
#include "support/notation.h"
#include "support/random.h"

namespace storydiff::testing {
namespace {

void expect_edits(const std::string& line) {
  const Notated notated = parse_notation(line);
  ASSERT_EQ(what_is_wrong(notated.edits, notated.left, notated.right), "") << line;
  const EditScript script = word_edits(notated.left, notated.right, DiffSettings{});
  EXPECT_EQ(what_is_wrong(script.edits, notated.left, notated.right), "") << line;
  EXPECT_EQ(write_notation(notated, script.edits), write_notation(notated, notated.edits));
  EXPECT_FALSE(script.coarse) << line;
}

std::vector<DiffWord> random_words(Random& random, std::uint32_t length, std::uint32_t distinct) {
  std::vector<DiffWord> words(length);
  for (DiffWord& word : words) {
    word.id = random.below(distinct);
    word.weight = static_cast<float>(word.id % 5) / 4;
    word.punctuation = word.id % 5 == 0;
  }
  return words;
}

TEST(WordEdits, WritesDownWhatDiffers) {
  expect_edits("");
  expect_edits("one");
  expect_edits("[-one]");
  expect_edits("[+one]");
  expect_edits("[one/two]");
  expect_edits("one [two/twi] three");
  expect_edits("[+new] a b [-old]");
  expect_edits("[one/two] a [three/four] b [five six/seven]");
  expect_edits("a [-b] c [+d]");
  expect_edits("The vote was held on [Monday/Friday] .");
  expect_edits("{The/the} end");
  expect_edits("[-a b c d e f] kept words [+u v w x y z]");
}

TEST(WordEdits, IsAsShortAsTheSlowTable) {
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    Random random(seed);
    const std::uint32_t distinct = 1 + random.below(12);
    const auto left = random_words(random, random.below(30), distinct);
    const auto right = random_words(random, random.below(30), distinct);
    const EditScript script = word_edits(left, right, DiffSettings{});
    ASSERT_EQ(what_is_wrong(script.edits, left, right), "") << "seed " << seed;
    ASSERT_EQ(kept_words(script.edits), slow_common(left, right)) << "seed " << seed;
    ASSERT_FALSE(script.coarse) << "seed " << seed;
  }
}

// Long and nearly equal: the area is past the limit but the cost is not, so the script is exact.
TEST(WordEdits, IsExactWhereTheDistanceIsSmall) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    const auto left = random_words(random, 1500, 40);
    std::vector<DiffWord> right;
    for (const DiffWord& word : left) {
      if (!random.one_in(50)) {
        right.push_back(word);
      }
      if (random.one_in(50)) {
        right.push_back(left[random.below(1500)]);
      }
    }
    const EditScript script = word_edits(left, right, DiffSettings{});
    ASSERT_FALSE(script.coarse) << "seed " << seed;
    ASSERT_EQ(what_is_wrong(script.edits, left, right), "") << "seed " << seed;
    ASSERT_EQ(kept_words(script.edits), slow_common(left, right)) << "seed " << seed;
  }
}

}  // namespace
}  // namespace storydiff::testing
