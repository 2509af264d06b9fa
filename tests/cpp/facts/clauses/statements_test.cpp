// Statements in a notation in which the bar is the cut, and brackets after it hold who the next
// words are about: "The mayor resigned | [The mayor] and left for Rome."

#include "facts/clauses/statements.h"

#include <gtest/gtest.h>

#include "report/names.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// Cuts the line without its notation and writes the notation back.
std::string cut(std::string line) {
  for (std::size_t at = 0; (at = line.find("| ")) != std::string::npos;) {
    line.erase(at, 2);
    if (line[at] == '[') line.erase(at, line.find("] ", at) + 2 - at);
  }
  const Article article = testing::article_of(line);
  const Article other = testing::article_of("The story of a town in the hills.");
  const Terms terms = analyse(article, other, PackSource(&testing::english_pack()));
  std::string out;
  const auto slice = [&](Range words) {
    const auto& list = article.segmentation.words;
    return article.text.slice({list[words.first].span.start, list[words.last - 1].span.end});
  };
  for (const Clause& clause : cut_clauses(article, terms, terms.left, {}).list) {
    if (!out.empty()) out += " | ";
    if (!clause.subject.empty()) out.append("[").append(slice(clause.subject)).append("] ");
    out += slice(clause.words);
  }
  return out;
}

/// The facts of two lines as "status: [subject] words" of each side that states them.
std::vector<std::string> facts_of(const std::string& left, const std::string& right) {
  const Report report = compare(testing::input_of(left), testing::input_of(right), {}, {},
                                PackSource(&testing::english_pack()));
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    std::string line(name_of(fact.status));
    const auto add = [&](const Article& article, Span subject, const std::vector<Span>& spans) {
      if (spans.empty()) return;
      line += ": ";
      if (!subject.empty()) line.append("[").append(article.text.slice(subject)).append("] ");
      for (const Span span : spans) line += article.text.slice(span);
    };
    add(report.left, fact.left_subject, fact.left);
    add(report.right, fact.right_subject, fact.right);
    out.push_back(line);
  }
  return out;
}

#define EXPECT_STATEMENTS(line) EXPECT_EQ(cut(line), line)

TEST(Statements, TwoWithSubjectsOfTheirOwnAreTwo) {
  EXPECT_STATEMENTS("The council closed the old school, | but parents opened a new one.");
}

TEST(Statements, AVerbWithoutASubjectCarriesIt) {
  EXPECT_STATEMENTS(
      "The mayor of Vellmar resigned on Friday | [The mayor of Vellmar] and called for a new report.");
}

TEST(Statements, ARelativeClauseIsAboutTheNounBeforeIt) {
  EXPECT_STATEMENTS("Police arrested a driver, | [a driver] who had crashed two stolen cars.");
}

TEST(Statements, ABrokenStatementKeepsItsSubject) {
  EXPECT_STATEMENTS(
      "The bridge, which opened in 1931, | [The bridge] was closed by the city on Monday.");
}

TEST(Statements, PlacesThatAreNoBorders) {
  EXPECT_STATEMENTS("He died three days after the storm.");
  EXPECT_STATEMENTS("They sell tools such as saws and hammers.");
  EXPECT_STATEMENTS("She broke her wrist and neck.");
  EXPECT_STATEMENTS("The new tower is almost as tall as the church.");
  EXPECT_STATEMENTS("About 40 or so people came.");
}

TEST(Statements, WhatAVerbGovernsIsNoStatement) {
  EXPECT_STATEMENTS("The old farm needed to be repaired before the winter.");
  EXPECT_STATEMENTS("The keeper told the young visitor that police found two empty boats.");
  EXPECT_STATEMENTS("The town has old problems, such as the broken harbour wall.");
}

TEST(Statements, TwoNounsBeforeAVerbAreOneSubject) {
  EXPECT_STATEMENTS("Officers asked whether Hill or his brother knew about the broken lock.");
  EXPECT_STATEMENTS(
      "Hill and his two sons left the island, | [Hill and his two sons] and sold the family farm.");
}

TEST(Statements, ARelativeClauseKeepsItsPreposition) {
  EXPECT_STATEMENTS("The council bought the hall in which the choir sang for years.");
}

TEST(Statements, ANameWithItsOfficeWaitsForItsVerb) {
  EXPECT_STATEMENTS("Ana Hill, the new director of the harbour, said the pier would open in May.");
  EXPECT_STATEMENTS("He said the mayor, Ana Hill, had left the town hall by noon.");
  EXPECT_STATEMENTS("Asked about the delay, the builder blamed heavy rain in March.");
}

TEST(Statements, AParticipleAfterACommaIsOfTheSubject) {
  EXPECT_STATEMENTS(
      "The ship left the port, | [The ship] carrying forty tonnes of salt to Vellmar.");
  EXPECT_STATEMENTS(
      "\"The pier is safe,\" Hill said on Monday, | [Hill] adding that divers had looked at it.");
}

TEST(Statements, APhraseIsReadAfterItsClause) {
  EXPECT_STATEMENTS(
      "The council closed the bridge, | [The council closed the bridge] according to the harbour "
      "master of Odda.");
}

TEST(Statements, APhraseIsNoFactOfBothSides) {
  const std::string line = ", according to the harbour master of Odda.";
  for (const std::string& fact :
       facts_of("The council closed the old bridge in May" + line, "Rain fell in Odda" + line)) {
    EXPECT_NE(fact.substr(0, fact.find(' ')), "shared:") << fact;
  }
}

TEST(Statements, ANounIsWhatItsRelativeClauseMayBeAbout) {
  EXPECT_STATEMENTS(
      "The prize went to a farmer from Odda | [a farmer from Odda] who had never won a race.");
}

TEST(Statements, WhoSpeaksBelongsToWhatIsSaid) {
  EXPECT_STATEMENTS("The driver was drunk, police said.");
  EXPECT_STATEMENTS("The new bridge is already closed, the minister told reporters at the site.");
}

TEST(Statements, NoneIsLost) {
  for (const char* line : {"Yes.", "Storm hits coast", "(", "A, b, c, d, e and f.", "Why?"}) {
    EXPECT_EQ(cut(line), line);
  }
  EXPECT_EQ(cut(""), "");
}

TEST(Statements, AFactHasItsSubject) {
  const std::string both = "The old mayor of Vellmar resigned on Friday";
  const std::string more = both + " and called for a new report on floods.";
  const std::string removed =
      "removed: [The old mayor of Vellmar] and called for a new report on floods.";
  EXPECT_EQ(facts_of(more, both + "."),
            (std::vector<std::string>{"shared: " + both + ": " + both + ".", removed}));
  // Whichever side is the longer one, which the engine takes first.
  EXPECT_EQ(facts_of(both + ".", more),
            (std::vector<std::string>{"shared: " + both + ".: " + both,
                                      "added" + removed.substr(removed.find(':'))}));
  // A fact of the whole sentence says itself who it is about.
  EXPECT_EQ(facts_of(more, more), (std::vector<std::string>{"shared: " + more + ": " + more}));
}

/// The clauses of a sentence cover its words without gap or overlap.
TEST(Statements, CoverTheWords) {
  const Article article = testing::article_of(
      "The mayor, who is ill, and whose wife, a doctor (and once a minister), had asked him to "
      "rest, resigned; he left for Rome, where, he said, he would stay until May - or so. | \" And "
      "\" said who? | Then, after a long day, which nobody liked, all of them went home, tired.");
  const Article other = testing::article_of("The story of a town in the hills.");
  const Terms terms = analyse(article, other, PackSource(&testing::english_pack()));
  const Clauses clauses = cut_clauses(article, terms, terms.left, {});
  for (std::size_t s = 0; s < article.segmentation.sentences.size(); ++s) {
    std::uint32_t at = article.segmentation.sentences[s].words.first;
    for (std::uint32_t c = clauses.of_sentence[s].first; c < clauses.of_sentence[s].last; ++c) {
      const Clause& clause = clauses.list[c];
      EXPECT_EQ(clause.words.first, at);
      EXPECT_FALSE(clause.words.empty());
      EXPECT_TRUE(clause.subject.empty() || clause.subject.last <= clause.words.first);
      at = clause.words.last;
    }
    EXPECT_EQ(at, article.segmentation.sentences[s].words.last);
  }
}

}  // namespace
}  // namespace storydiff
