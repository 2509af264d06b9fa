// Contexts of two mentions. The mention is in square brackets: "In Odda [15] people were hurt."
#include "facts/differences/places.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

/// A sentence, and the words of its mention.
struct Marked {
  Article article;
  Range mention;

  explicit Marked(std::string line) {
    const auto start = static_cast<std::uint32_t>(line.find('['));
    line.erase(start, 1);
    const auto end = static_cast<std::uint32_t>(line.find(']'));
    line.erase(end, 1);
    article = testing::article_of(line);
    const auto& words = article.segmentation.words;
    while (words[mention.first].span.start < start) ++mention.first;
    mention.last = mention.first;
    while (mention.last < words.size() && words[mention.last].span.start < end) ++mention.last;
  }
};

/// Places with three content words on each side, as the settings have it.
class Pair {
 public:
  Pair(const char* left, const char* right)
      : left_(left),
        right_(right),
        terms_(analyse(left_.article, right_.article)),
        places_(left_.article, right_.article, terms_, 3) {}

  [[nodiscard]] float agreement(const std::vector<Edit>& edits = {}) const {
    return places_.agreement(left_.mention, right_.mention, edits);
  }
  /// The script in which one mention replaces the other, and `more` words beside each.
  [[nodiscard]] float replaced(std::uint32_t more = 0) const {
    Edit edit;
    edit.op = EditOp::replace;
    edit.left = {left_.mention.first, left_.mention.last + more};
    edit.right = {right_.mention.first, right_.mention.last + more};
    return agreement({edit});
  }
  [[nodiscard]] bool before() const { return places_.before_alike(left_.mention, right_.mention); }
  [[nodiscard]] bool after() const { return places_.after_alike(left_.mention, right_.mention); }

 private:
  Marked left_, right_;
  Terms terms_;
  Places places_;
};

TEST(Places, AgreeWhereOneMentionReplacesTheOther) {
  const Pair pair("[12] boats sank near Odda.", "[15] ferries lay off Vellmar.");
  EXPECT_FLOAT_EQ(pair.agreement(), 0);
  EXPECT_FLOAT_EQ(pair.replaced(), 1);
  EXPECT_GT(pair.replaced(), pair.replaced(1));
  EXPECT_GT(pair.replaced(1), 0);
}

TEST(Places, AgreeByTheShareOfContentWordsNearBoth) {
  EXPECT_FLOAT_EQ(
      Pair("[12] people were hurt in Odda.", "In Vellmar [15] people were hurt.").agreement(),
      2.0F / 3);
  EXPECT_FLOAT_EQ(
      Pair("[12] people were hurt in Odda.", "In Odda [15] people were hurt.").agreement(), 1);
}

TEST(Places, WordsBefore) {
  EXPECT_TRUE(Pair("It fell to [12] points.", "Shares rose to [15] points.").before());
  EXPECT_FALSE(Pair("It fell to [12] points.", "Shares rose by [15] points.").before());
  EXPECT_TRUE(Pair("[Vellmar] won.", "[Odda] lost.").before());
  EXPECT_TRUE(Pair("It left the [Odda] quay.", "It left [Vellmar] at noon.").before());
}

TEST(Places, WordsAfter) {
  EXPECT_TRUE(Pair("It fell to [12] points.", "Shares rose by [15] points.").after());
  EXPECT_FALSE(Pair("It fell to [12] points.", "It fell to [15] euros.").after());
  EXPECT_FALSE(Pair("It fell to [12]", "It rose to [15]").after());
}

}  // namespace
}  // namespace storydiff
