// Word alignment. A line has both sentences. Words in brackets have to be aligned, the first on the
// left with the first on the right, and so on; words in angle brackets must not be:
//
//     The [talks] <began> ~ The [negotiations] <ended>
#include "diff/word_links.h"

#include <gtest/gtest.h>

#include <random>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::english_pack;

/// A side of a line: its text, and the indices of words in brackets and in angle brackets.
struct Side {
  std::string text;
  std::vector<std::uint32_t> linked, apart;
};

Side side_of(std::string_view line) {
  Side side;
  std::uint32_t word = 0;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    std::string_view part = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    if (part.empty()) continue;
    if (part.front() == '[') side.linked.push_back(word);
    if (part.front() == '<') side.apart.push_back(word);
    if (part.front() == '[' || part.front() == '<') part = part.substr(1, part.size() - 2);
    side.text += (side.text.empty() ? "" : " ") + std::string(part);
    ++word;
  }
  return side;
}

std::vector<WordLink> links_of(const Side& left, const Side& right, const LanguagePack* pack) {
  const Article a = testing::article_of(left.text);
  const Article b = testing::article_of(right.text);
  const Terms terms = analyse(a, b, pack);
  const DiffSettings settings;
  WordAligner aligner(terms, settings);
  std::vector<WordLink> out;
  EXPECT_TRUE(aligner.all({0, static_cast<std::uint32_t>(terms.left.terms.size())},
                          {0, static_cast<std::uint32_t>(terms.right.terms.size())}, out));
  return out;
}

/// Empty if the words of the line are aligned as it says.
std::string check(const std::string& line, const LanguagePack* pack = &english_pack()) {
  const std::size_t middle = line.find(" ~ ");
  const Side left = side_of(line.substr(0, middle));
  const Side right = side_of(line.substr(middle + 3));
  const std::vector<WordLink> links = links_of(left, right, pack);
  const auto has = [&](std::uint32_t l, std::uint32_t r) {
    return std::find(links.begin(), links.end(), WordLink{l, r}) != links.end();
  };
  std::string wrong;
  for (std::size_t k = 0; k < left.linked.size(); ++k) {
    if (!has(left.linked[k], right.linked[k])) wrong += " [" + std::to_string(k) + "] apart";
  }
  for (std::size_t k = 0; k < left.apart.size(); ++k) {
    if (has(left.apart[k], right.apart[k])) wrong += " <" + std::to_string(k) + "> linked";
  }
  return wrong;
}

TEST(WordLinks, EqualWordsAnswerEachOther) {
  EXPECT_EQ(check("[The] [mayor] [left] [.] ~ [The] [mayor] [left] [.]"), "");
  EXPECT_EQ(check("Yesterday the [mayor] [spoke] . ~ The [mayor] [spoke] yesterday .", nullptr),
            "");
}

TEST(WordLinks, FormsOfAWordDo) {
  EXPECT_EQ(
      check("The two ministers [agreed] on it . ~ The two ministers have an [agreement] on it ."),
      "");
  EXPECT_EQ(check("She [went] to the harbour . ~ She had [gone] to the harbour ."), "");
}

TEST(WordLinks, SoDoWordsThatThePackHoldsClose) {
  EXPECT_EQ(check("The [talks] began in Porto . ~ The [negotiations] began in Porto ."), "");
  EXPECT_EQ(check("Two people were [hurt] in the fire . ~ Two people were [injured] in the fire ."),
            "");
}

TEST(WordLinks, SoDoThoseOfPhrasesThatThePackGrades) {
  EXPECT_EQ(check("The vote on the harbour [took] place in Porto . ~ "
                  "The vote on the harbour was [held] in Porto ."),
            "");
  EXPECT_EQ(check("The vote on the harbour was [postponed] . ~ "
                  "The vote on the harbour was [put] off ."),
            "");
}

TEST(WordLinks, SpellingServesWithoutAPack) {
  EXPECT_EQ(
      check("The envoy [Pearce] called the ministry . ~ The envoy [Pierce] called the ministry .",
            nullptr),
      "");
}

TEST(WordLinks, AntonymsNeverAnswerEachOther) {
  EXPECT_EQ(check("Prices [rose] sharply . ~ Prices [rose] sharply ."), "");
  EXPECT_EQ(check("Prices <rose> sharply in the city . ~ Prices <fell> sharply in the city ."), "");
  EXPECT_EQ(check("The council will <support> the plan . ~ The council will <oppose> the plan ."),
            "");
  EXPECT_EQ(check("They met on <Monday> in Porto . ~ They met on <Friday> in Porto ."), "");
  EXPECT_EQ(check("The fire killed <12> people . ~ The fire killed <15> people ."), "");
  EXPECT_EQ(check("It happened <before> the vote . ~ It happened <after> the vote ."), "");
}

TEST(WordLinks, SmallWordsNeedNeighbours) {
  EXPECT_EQ(check("[the] mayor of [the] town ~ [the] mayor of [the] town"), "");
}

TEST(WordLinks, AreInRangeOnAnyWords) {
  std::mt19937 random(7);
  const char* words[] = {"the",  "of",   "talks", "negotiations", "12", "15",
                         "rose", "fell", ".",     "Porto"};
  for (int round = 0; round < 300; ++round) {
    Side sides[2];
    for (Side& side : sides) {
      for (std::size_t k = random() % 12; k-- > 0;)
        side.text += std::string(words[random() % 10]) + " ";
      side.text += "x";
    }
    const auto links = links_of(sides[0], sides[1], &english_pack());
    for (std::size_t k = 1; k < links.size(); ++k) {
      ASSERT_TRUE(links[k - 1].left < links[k].left ||
                  (links[k - 1].left == links[k].left && links[k - 1].right < links[k].right));
    }
  }
}

TEST(WordLinks, AreTheSameAskedForOneByOne) {
  const Article a = testing::article_of(
      "The mayor did not set a definite time limit for the removal of the old tram wires .");
  const Article b = testing::article_of(
      "The mayor has set no deadline for taking away the disused wires of the tramway .");
  const Terms terms = analyse(a, b, &english_pack());
  const DiffSettings settings;
  const Range left{0, static_cast<std::uint32_t>(terms.left.terms.size())};
  const Range right{0, static_cast<std::uint32_t>(terms.right.terms.size())};
  WordAligner aligner(terms, settings);
  std::vector<WordLink> whole;
  ASSERT_TRUE(aligner.all(left, right, whole));
  ASSERT_GT(whole.size(), 6U);
  ASSERT_TRUE(aligner.start(left, right));
  std::vector<WordLink> found;
  for (std::uint32_t j = right.last; j-- > 0;) {
    for (std::uint32_t i = left.last; i-- > 0;) {
      if (aligner.linked(i, j)) found.push_back({i, j});
    }
  }
  std::sort(found.begin(), found.end(), [](WordLink x, WordLink y) {
    return x.left != y.left ? x.left < y.left : x.right < y.right;
  });
  EXPECT_EQ(found, whole);
}

TEST(WordLinks, EndlessSentencesAreNotCompared) {
  std::string endless;
  for (int k = 0; k < 300; ++k) endless += "word" + std::to_string(k) + " ";
  const Article a = testing::article_of(endless);
  const Terms terms = analyse(a, a);
  const DiffSettings settings;
  WordAligner aligner(terms, settings);
  std::vector<WordLink> out;
  EXPECT_FALSE(aligner.all({0, 300}, {0, 300}, out));
  EXPECT_TRUE(out.empty());
  EXPECT_FALSE(aligner.start({0, 300}, {0, 300}));
  aligner.sure({0, 300}, {0, 300}, out);
  EXPECT_TRUE(out.empty());
}

}  // namespace
}  // namespace storydiff
