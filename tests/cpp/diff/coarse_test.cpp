// Past DiffSettings::max_work: the script is correct, marked as coarse, and takes no time.
#include <gtest/gtest.h>

#include "diff/edits.h"
#include "support/notation.h"
#include "support/random.h"
#include "support/sizes.h"

namespace storydiff::testing {
namespace {

// Sizes at which anything quadratic would take hours: no clock is needed to see it.
constexpr std::uint32_t kMany = 1'000'000 / kSlowness;

template <typename IdOf>
std::vector<DiffWord> words_by(std::uint32_t count, const IdOf& id_of) {
  std::vector<DiffWord> words(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    words[i].id = id_of(i);
    words[i].weight = words[i].id % 7 == 0 ? 0.F : 1.F;
    words[i].punctuation = words[i].id % 7 == 0;
  }
  return words;
}

EditScript expect_right(const std::vector<DiffWord>& left, const std::vector<DiffWord>& right) {
  const DiffSettings settings;
  EditScript script = word_edits(left, right, settings);
  EXPECT_EQ(what_is_wrong(script.edits, left, right), "");
  EXPECT_EQ(what_is_wrong(tidy(script, left, right, settings).edits, left, right), "");
  return script;
}

TEST(CoarseEdits, MillionWordsAgainstAMillionOthers) {
  const auto left = words_by(kMany, [](std::uint32_t i) { return i; });
  const auto right = words_by(kMany, [](std::uint32_t i) { return kMany + i; });
  EXPECT_TRUE(expect_right(left, right).coarse);
}

TEST(CoarseEdits, AllWordsTheSame) {
  const auto left = words_by(kMany, [](std::uint32_t) { return 1U; });
  const auto right = words_by(kMany / 2, [](std::uint32_t) { return 1U; });
  const EditScript script = expect_right(left, right);
  EXPECT_FALSE(script.coarse);
  EXPECT_EQ(kept_words(script.edits), kMany / 2);
}

TEST(CoarseEdits, TwoWordsInTurn) {
  const auto left = words_by(kMany, [](std::uint32_t i) { return i % 2; });
  const auto right = words_by(kMany, [](std::uint32_t i) { return (i + 1) % 2; });
  expect_right(left, right);
}

TEST(CoarseEdits, FewWordsAtRandom) {
  for (const std::uint32_t distinct : {2U, 20U, 2000U, 200'000U}) {
    Random random(distinct);
    const auto id = [&](std::uint32_t) { return random.below(distinct); };
    const auto left = words_by(300'000 / kSlowness, id);
    const auto right = words_by(300'000 / kSlowness, id);
    EXPECT_TRUE(expect_right(left, right).coarse);
  }
}

TEST(CoarseEdits, OrderTurnedRound) {
  const auto left = words_by(kMany, [](std::uint32_t i) { return i; });
  const auto right = words_by(kMany, [](std::uint32_t i) { return kMany - i; });
  EXPECT_TRUE(expect_right(left, right).coarse);
}

TEST(CoarseEdits, OneWordAgainstAMillion) {
  const auto left = words_by(1, [](std::uint32_t) { return kMany / 2; });
  const auto right = words_by(kMany, [](std::uint32_t i) { return i; });
  EXPECT_EQ(kept_words(expect_right(left, right).edits), 1U);
}

// One word in a hundred changed: the anchors have to find nearly all kept words, both with unique
// words and with clusters of which none is unique.
TEST(CoarseEdits, LosesLittleOfALongNearlyEqualLine) {
  for (const std::uint32_t distinct : {60U, 100'000U}) {
    Random random(7);
    const auto left = words_by(200'000, [&](std::uint32_t) { return random.below(distinct); });
    std::vector<DiffWord> right;
    for (const DiffWord& word : left) {
      right.push_back(word);
      if (random.one_in(100)) {
        right.back().id = 200'000 + random.below(distinct);
      }
    }
    const EditScript script = expect_right(left, right);
    EXPECT_TRUE(script.coarse);
    EXPECT_GT(kept_words(script.edits), 196'000U) << distinct;
  }
}

TEST(CoarseEdits, IsRightOnSmallRandomInputToo) {
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    Random random(seed);
    const std::uint32_t distinct = 1 + random.below(30);
    const auto id = [&](std::uint32_t) { return random.below(distinct); };
    const auto left = words_by(random.below(60), id);
    const auto right = words_by(random.below(60), id);
    DiffSettings settings;
    settings.max_work = 0;
    settings.coarse_steps = random.below(3);
    const EditScript script = word_edits(left, right, settings);
    ASSERT_EQ(what_is_wrong(script.edits, left, right), "") << "seed " << seed;
  }
}

}  // namespace
}  // namespace storydiff::testing
