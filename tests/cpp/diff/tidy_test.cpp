#include <gtest/gtest.h>

#include "diff/edits.h"
#include "support/notation.h"
#include "support/random.h"

namespace storydiff::testing {
namespace {

void expect_tidy(const std::string& line) {
  const Notated notated = parse_notation(line);
  ASSERT_EQ(what_is_wrong(notated.edits, notated.left, notated.right), "") << line;
  const DiffSettings settings;
  const EditScript script = tidy(word_edits(notated.left, notated.right, settings), notated.left,
                                 notated.right, settings);
  EXPECT_EQ(what_is_wrong(script.edits, notated.left, notated.right), "") << line;
  EXPECT_EQ(write_notation(notated, script.edits), write_notation(notated, notated.edits));
}

TEST(Tidy, LeavesPlainEditsAlone) {
  expect_tidy("");
  expect_tidy("one [two/twi] three");
  expect_tidy("The vote was held on [Monday/Friday] .");
  expect_tidy("[red/blue] , [big/small] cars");
  expect_tidy("He [+reportedly] left the room [-quickly] .");
  expect_tidy("[Twelve/Fifteen] people in the [north/south] fled");
}

TEST(Tidy, LetsMarksMove) {
  expect_tidy("Then [-,] he [+,] left");
  expect_tidy("Then [+,] he [-,] left");
  expect_tidy("yesterday [-the] minister [+the] resigned");
}

// The script that keeps the comma, as a shortest script may.
TEST(Tidy, KeepsTheWordAndMovesTheMark) {
  for (const auto& [given, expected] :
       {std::pair{"Then [+he] , [-he] left", "Then [-,] he [+,] left"},
        std::pair{"Then [-he] , [+he] left", "Then [+,] he [-,] left"},
        std::pair{"Then [+he] fell [-he] .", "Then [+he] fell [-he] ."}}) {
    const Notated notated = parse_notation(given);
    const EditScript script =
        tidy({notated.edits, false}, notated.left, notated.right, DiffSettings{});
    EXPECT_EQ(write_notation(notated, script.edits), expected);
  }
}

TEST(Tidy, SlidesToPhraseBorders) {
  expect_tidy("[+the red car ,] the blue car stopped .");
  expect_tidy("He bought [+the red and] the blue car");
  expect_tidy("Ann , [+Bob ,] who sings");
  expect_tidy("We left , [+they said ,] because it rained");
  expect_tidy("He ran . [-She ran .] They walked .");
}

TEST(Tidy, MakesOneInsertionOfTwo) { expect_tidy("[+bad news ,] bad luck"); }

TEST(Tidy, DropsLightWordsBetweenLongerEdits) {
  expect_tidy("[two old men of the small quiet town/three girls of the big city council] met");
  expect_tidy("he [said so , but never came/wrote it , and always did] here");
  expect_tidy("old [men/women] of the [town/city]");  // as long as the island: it stays
  expect_tidy("the club [+won twice] and the fans [+sang loudly] and left");
}

TEST(Tidy, DropsLittleRunsBetweenHeavyEdits) {
  expect_tidy(
      "first [a1 a2 a3 a4 a5 a6 word a7 a8 a9 b1 b2 b3/c1 c2 c3 c4 c5 c6 word c7 c8 c9 d1 d2 d3] "
      "second third fourth");
  expect_tidy("first [a1 a2/c1 c2] word [a7 a8/c7 c8] second");
}

TEST(Tidy, ShowsOldAndNewWholeWhereLittleIsKept) {
  expect_tidy(
      "The [army*3 fired*2 rockets*3 into eastern*2 towns*2 overnight*2/"
      "mayor*3 into said*2 nobody*2 died*3 after*2 midnight*2] .");
}

TEST(Tidy, TrimsWhatBothSidesOfAnEditStartOrEndWith) {
  const Notated notated = parse_notation("[the old/the new] car");
  const EditScript script =
      tidy({notated.edits, false}, notated.left, notated.right, DiffSettings{});
  EXPECT_EQ(write_notation(notated, script.edits), "the [old/new] car");
}

// Scripts of all kinds, not only shortest ones, stay right; and tidying twice changes nothing more
// that would break them.
TEST(Tidy, KeepsScriptsRight) {
  for (std::uint64_t seed = 1; seed <= 5000; ++seed) {
    Random random(seed);
    const std::uint32_t distinct = 1 + random.below(15);
    const auto side = [&] {
      std::vector<DiffWord> words(random.below(40));
      for (DiffWord& word : words) {
        word.id = random.below(distinct);
        word.weight = static_cast<float>(word.id % 4) / 3;
        word.punctuation = word.id % 4 == 0;
      }
      return words;
    };
    const auto left = side();
    const auto right = side();
    DiffSettings settings;
    settings.max_work = random.one_in(3) ? 0 : settings.max_work;
    const EditScript script = word_edits(left, right, settings);
    const EditScript once = tidy(script, left, right, settings);
    ASSERT_EQ(what_is_wrong(once.edits, left, right), "") << "seed " << seed;
    ASSERT_EQ(once.coarse, script.coarse) << "seed " << seed;
    const EditScript twice = tidy(once, left, right, settings);
    ASSERT_EQ(what_is_wrong(twice.edits, left, right), "") << "seed " << seed;
  }
}

}  // namespace
}  // namespace storydiff::testing
