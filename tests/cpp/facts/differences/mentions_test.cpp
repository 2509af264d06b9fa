// Names in a wide sense, and words with antonyms, of one sentence.
#include "facts/differences/mentions.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

/// Both sides' names as text, "Kansas (weak); Odda", and the longest form of the left side's first.
struct Found {
  std::string left, right;
  std::string longest;
  bool one_key = false;  ///< the first name of each side has the same key
};

std::string listed(const std::vector<Named>& named, const Article& article) {
  std::string out;
  for (const Named& one : named) {
    out += out.empty() ? "" : "; ";
    out += article.text.slice(one.span);
    out += one.weak ? " (weak)" : "";
  }
  return out;
}

Found find(std::string_view left, std::string_view right = "", bool linked = true) {
  const Article a = testing::article_of(left);
  const Article b = testing::article_of(right);
  Terms terms = analyse(a, b);
  terms.left.language = terms.right.language = "en";
  Found out;
  const NamedMentions named =
      find_named(a, b, terms, Flags(a.segmentation.sentences.size(), linked),
                 Flags(b.segmentation.sentences.size(), linked));
  out.left = listed(named.left, a);
  out.right = listed(named.right, b);
  if (!named.left.empty()) out.longest = named.longest[named.left[0].key];
  out.one_key =
      !named.left.empty() && !named.right.empty() && named.left[0].key == named.right[0].key;
  return out;
}

TEST(Mentions, NamesDemonymsAndCurrencies) {
  EXPECT_EQ(find("The engineer Marta Lindqvist met the Belarusian fishermen.").left,
            "Marta Lindqvist; Belarusian");
  EXPECT_EQ(find("They paid for it in the euro.").left, "euro");
  EXPECT_EQ(find("They won the real one.").left, "");
}

TEST(Mentions, TheFirstWordOfASentenceIsAWeakName) {
  EXPECT_EQ(find("Kansas officials said so.").left, "Kansas (weak)");
  EXPECT_EQ(find("Responding, he left the room.").left, "");
}

TEST(Mentions, AWordThatIsWrittenSmallElsewhereIsNoName) {
  EXPECT_EQ(find("Candidates demand the report.", "The candidates want it.").left, "");
}

TEST(Mentions, OnlyNamesAreLookedForOutsideOfLinks) {
  EXPECT_EQ(find("Kansas officials met Belarusian fishermen.", "", false).left, "");
}

TEST(Mentions, OfOneCountryHaveOneKeyOnBothSides) {
  const Found found =
      find("They met a Belarusian ship in the harbour.", "They met a ship from Belarus there.");
  EXPECT_EQ(found.left, "Belarusian");
  EXPECT_EQ(found.right, "Belarus");
  EXPECT_TRUE(found.one_key);
  EXPECT_EQ(found.longest, "Belarusian");
}

TEST(Mentions, WordsWithAntonyms) {
  const Article article = testing::article_of("Shares rose before noon. | Shares fell.");
  Terms terms = analyse(article, testing::article_of(""));
  terms.left.language = "en";
  Flags linked(2);
  linked[0] = true;
  std::string out;
  for (const Opposite& one : find_opposites(article, terms.left, terms, linked)) {
    out += out.empty() ? "" : "; ";
    out += article.text.slice(one.span);
  }
  EXPECT_EQ(out, "rose; before");
}

}  // namespace
}  // namespace storydiff
