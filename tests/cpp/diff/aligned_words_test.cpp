// Edits that take aligned words into account. `[a~b]` is a replacement of a word by one that means
// the same; the notation of support/notation.h writes it as [a/b], so the tilde is put in here.
#include "diff/aligned_words.h"

#include <gtest/gtest.h>

#include "support/notation.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::Notated;
using testing::parse_notation;
using testing::what_is_wrong;

/// The script between the sides of `line`, tidied with `links`, in notation.
std::string tidied(std::string_view line, const std::vector<WordLink>& links) {
  const Notated sides = parse_notation(line);
  const DiffSettings settings;
  const EditScript script =
      tidy(word_edits(sides.left, sides.right, settings), sides.left, sides.right, settings, links);
  EXPECT_EQ(what_is_wrong(script.edits, sides.left, sides.right), "");
  std::string out = write_notation(sides, script.edits);
  // The replacements by equals, in order, with "~" for the slash.
  std::size_t at = 0;
  for (const Edit& edit : script.edits) {
    if (edit.op == EditOp::equal) continue;
    at = out.find('[', at);
    if (edit.related) out[out.find('/', at)] = '~';
    ++at;
  }
  return out;
}

TEST(AlignedWords, StandOppositeEachOther) {
  EXPECT_EQ(tidied("Police are [countering/combating] crime", {{2, 2}}),
            "Police are [countering~combating] crime");
  EXPECT_EQ(tidied("Police [quietly countering gangs/combating thieves] now", {{2, 1}}),
            "Police [-quietly] [countering~combating] [gangs/thieves] now");
}

TEST(AlignedWords, ThatCrossAreLeftOut) {
  EXPECT_EQ(tidied("x x [red blue/azur crimson] y y", {{2, 3}, {3, 2}}),
            "x x [-red] [blue~azur] [+crimson] y y");
}

TEST(AlignedWords, AcrossALightWordComeTogether) {
  // Without the link, countering is removed and combating is inserted after the article.
  EXPECT_EQ(tidied("Police saw [-countering] the [+combating] x y z", {}),
            "Police saw [-countering] the [+combating] x y z");
  EXPECT_EQ(tidied("Police saw [-countering] the [+combating] x y z", {{2, 3}}),
            "Police saw [+the] [countering~combating] [-the] x y z");
}

TEST(AlignedWords, OfASentenceAreMarkedInTheReport) {
  const char* left = "The two countries resumed talks on the border in Porto on Monday.";
  const char* right = "The two countries resumed negotiations on the border in Porto on Monday.";
  const Report report =
      compare(testing::plain(left), testing::plain(right), {}, {}, &testing::english_pack());
  ASSERT_EQ(report.edits.size(), 1U);
  ASSERT_EQ(report.edits[0].edits.size(), 3U);
  EXPECT_EQ(report.edits[0].edits[1].op, EditOp::replace);
  EXPECT_TRUE(report.edits[0].edits[1].related);
  EXPECT_NE(to_json(report, OffsetUnit::utf8).find("\"related\":true"), std::string::npos);
  EXPECT_FALSE(compare(testing::plain(left), testing::plain(right)).edits[0].edits[1].related);
}

}  // namespace
}  // namespace storydiff
