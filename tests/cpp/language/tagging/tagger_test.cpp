// Parts of speech and starts of statements in a notation in which each word has its tag.

#include "language/tagging/tagger.h"

#include <gtest/gtest.h>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

constexpr const char* kNames[] = {"ADJ",   "ADP",  "ADV",  "AUX",  "CCONJ", "DET",
                                  "INTJ",  "NOUN", "NUM",  "PART", "PRON",  "PROPN",
                                  "SCONJ", "SYM",  "VERB", "X",    "PUNCT", "-"};

Terms tagged(const Article& article, const LanguagePack& pack) {
  return analyse(article, testing::article_of("The story of a town in the hills."),
                 PackSource(&pack));
}

/// "The/DET mayor/NOUN": the words of a line with their tags.
std::string tags_of(const std::string& line) {
  const Article article = testing::article_of(line);
  const Terms terms = tagged(article, testing::english_pack());
  std::string out;
  for (std::size_t w = 0; w < article.segmentation.words.size(); ++w) {
    if (!out.empty()) out += ' ';
    out += article.text.slice(article.segmentation.words[w].span);
    out += std::string("/") + kNames[static_cast<int>(terms.left.tags.at(w))];
  }
  return out;
}

TEST(Tagger, KnowsThePartsOfSpeech) {
  EXPECT_EQ(tags_of("The old mayor resigned on Friday."),
            "The/DET old/ADJ mayor/NOUN resigned/VERB on/ADP Friday/PROPN ./PUNCT");
  EXPECT_EQ(
      tags_of("She had opened 12 schools and closed two shops."),
      "She/PRON had/AUX opened/VERB 12/NUM schools/NOUN and/CCONJ closed/VERB two/NUM shops/NOUN ./PUNCT");
}

TEST(Tagger, OneWordHasTwoTagsInTwoPlaces) {
  EXPECT_EQ(
      tags_of("The report said that they report every fire."),
      "The/DET report/NOUN said/VERB that/SCONJ they/PRON report/VERB every/DET fire/NOUN ./PUNCT");
}

TEST(Tagger, WithoutATableThereAreNoTags) {
  const Article article = testing::article_of("The old mayor resigned on Friday.");
  const LanguagePack pack = testing::pack_of({{"talk", "negoti", WordRelation::close}});
  const Terms terms = tagged(article, pack);
  EXPECT_EQ(terms.pack, "en test");
  EXPECT_TRUE(terms.left.tags.empty());
  EXPECT_TRUE(terms.left.starts.empty());
  EXPECT_TRUE(analyse(article, article).left.tags.empty());
}

TEST(Tagger, TextsOfMarksAloneAreTagged) {
  const Article article = testing::article_of("... - ?! || ( || \xE2\x80\x9C");
  Terms terms = analyse(article, article);
  tag_words({{article, terms.left}}, terms, testing::english_pack().tags());
  ASSERT_EQ(terms.left.tags.size(), article.segmentation.words.size());
  for (const StatementStart start : terms.left.starts) EXPECT_EQ(start, StatementStart::none);
}

TEST(Tagger, FurnitureIsNotTagged) {
  Article article = testing::article_of("The mayor resigned. || Read the news on our page.");
  article.roles[1] = Role::furniture;
  const Terms terms = tagged(article, testing::english_pack());
  const Range words = article.segmentation.sentences[1].words;
  EXPECT_EQ(terms.left.tags.at(words.first), PartOfSpeech::none);
  EXPECT_NE(terms.left.tags.at(0), PartOfSpeech::none);
}

}  // namespace
}  // namespace storydiff
