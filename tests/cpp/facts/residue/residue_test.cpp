// What the words that stay open say: contrast sets, scare quotes, how loudly a word is told, and
// what becomes of sentences that are split, merged or told in other words. The notation:
// facts/residue/residues.h; the passes that prove words the same: proofs_test.cpp.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "facts/residue/residues.h"
#include "properties/accounts.h"
#include "storydiff.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff::facts_test {
namespace {

TEST(Residue, Quantifiers) {
  check_residue("[All/Most] schools in the valley will close on Monday. => quantifier: All > Most");
  check_residue(
      "All schools[/ except Hillside] will close on Monday. => "
      "quantifier:  > except Hillside");
  check_residue(
      "[Residents/Only residents] of the valley may park on the quay. => "
      "quantifier:  > Only");
  check_residue(
      "The dock is open to all crews, [including/except] those from Odda. => "
      "quantifier: including > except");
}

// "All" of what is told in general may be left out with the plural; told quietly. Not of the same
// noun: all schools, or any.
TEST(Residue, AllOfANounInTheOtherNumber) {
  check_residue(
      "[All keepers/The keeper] of the lock will report a spill. => (quantifier: All > ); "
      "(wording: keepers > keeper)");
  check_residue("[All/The] keepers of the lock will report a spill. => quantifier: All > ");
}

// In a short sentence as in a long one.
TEST(Residue, OfShortSentences) {
  check_residue("[All/Most] schools will close. => quantifier: All > Most");
  check_residue("The price of fish [rose/fell]. => wording: rose > fell");
  check_residue("The crew [must/should] leave the dock. => modality: must > should");
}

// "May" is a hedge and "must" is none: the detail names both.
TEST(Residue, ADutyInThePlaceOfAChance) {
  check_residue("The crew [may/must] leave the ferry in Pell on Friday. => modality: may > must");
}

TEST(Residue, DutyWillAndChance) {
  check_residue("Firms [must/should] report a spill to the port. => modality: must > should");
  check_residue("The yard [/plans to ]cut 200 jobs at the old dock. => modality:  > plans to");
}

TEST(Residue, CauseAndCondition) {
  check_residue(
      "The ferry sailed [because of/despite] the storm that the port had seen. => "
      "wording: because of > despite");
  check_residue(
      "The ferry stayed in port [because of/owing to] the storm. => "
      "synonym: because of ~ owing to");
}

TEST(Residue, WhatTakesAway) {
  check_residue(
      "The minister [/falsely ]said that the wall of the dam was safe. => "
      "wording:  > falsely");
  check_residue("The [former /]mayor opened the dock for the crews. => wording: former > ");
  check_residue(
      "The milk from the farm was [fit/unfit] for use in food. => "
      "wording: fit > unfit");
}

TEST(Residue, TimeAndPlace) {
  check_residue(
      "The bridge over the river is [/no longer ]closed to lorries. => "
      "time:  > no longer");
  check_residue(
      "The boat lay [outside/inside] the harbour wall on Friday. => "
      "place: outside > inside");
  check_residue("The boat lay [in/at] the harbour on Friday. => synonym: in ~ at");
}

TEST(Residue, ScareQuotes) {
  check_residue(
      "The healer sold [medicine/\"medicine\"] that was made of chalk. => "
      "(quotation: medicine > medicine)");
  check_residue(
      "The union called the offer [a slap in the face/\"a slap in the face\"] on Friday. => "
      "quotation: a slap in the face > a slap in the face");
  // Marks on both sides are none of one.
  check_residue("The healer sold [\"medicine\"/“medicine”] that was made of chalk. =>");
}

// A word that only one side has may state nothing new; a name, a figure or another word does.
TEST(Residue, WhatIsToldQuietlyAndWhatAloud) {
  check_residue("A [large /]crowd waited at the port on Friday. => (wording: large > )");
  check_residue("The crew cheered [/softly ]in the port on Friday. => (wording:  > softly)");
  check_residue("[He/The mayor] thanked the crews of the port. => (wording: He > mayor)");
  check_residue("The boat lay [in/near] the harbour on Friday. => (wording: in > near)");
  check_residue("A witness saw the [thief/suspect] near the quay. => wording: thief > suspect");
  check_residue("The mayor[/ of Odda] thanked the crews of the port. => wording:  > Odda");
  check_residue(
      "The mill stood on the [north/south] bank of the river. => "
      "wording: north > south");
  // More words than an adjective and an adverb are told aloud.
  check_residue(
      "The crew [/of the new red tug ]left the port of Pell on Friday. => "
      "wording:  > new red tug");
}

// A name that the text has all through it says nothing new where it is left out once.
TEST(Residue, ANameMentionedThroughout) {
  constexpr std::string_view kOdda =
      " The council of Odda met in the old hall of Odda, and it was full of people from Odda. The "
      "mayor of Odda spoke, and Odda was glad.";
  check_residue("The fire in the [Odda /]yard spread to the quay. => (wording: Odda > )", kOdda);
  check_residue("The fire in the [Odda /]yard spread to the quay. => wording: Odda > ");
}

Report compared(std::string_view left, std::string_view right) {
  const auto text = [](std::string_view story) {
    return testing::plain(std::string(story) + std::string(kEnglishAround));
  };
  Report report = compare(text(left), text(right), {}, {}, &testing::english_pack());
  EXPECT_EQ(testing::unaccounted_words(report), "") << left << "\n" << right;
  return report;
}

std::string words_of(const std::vector<Span>& spans, const Article& article) {
  std::string out;
  for (const Span span : spans) {
    out += (out.empty() ? "" : " … ") + std::string(article.text.slice(span));
  }
  return out;
}

constexpr std::string_view kWhole =
    "The mayor opened the bridge, and the crews cheered on the quay.";

TEST(Residue, OfASentenceThatIsSplitOrMergedIsEmpty) {
  constexpr std::string_view kSplit = "The mayor opened the bridge. The crews cheered on the quay.";
  for (const Report& report : {compared(kWhole, kSplit), compared(kSplit, kWhole)}) {
    for (const Fact& fact : report.facts) {
      EXPECT_EQ(fact.status, FactStatus::shared) << words_of(fact.left, report.left);
    }
  }
}

// Each part of a split sentence accounts for its words; a word that neither has is left over.
TEST(Residue, OfASplitSentenceIsWhatNoPartHas) {
  const Report report = compared(
      "The mayor opened the bridge after a fire had closed it, and the crews cheered loudly on the "
      "quay of Pell.",
      "The mayor opened the bridge, which a fire had closed. The crews on the quay of Pell "
      "cheered.");
  std::vector<std::string> reworded;
  for (const Fact& fact : report.facts) {
    ASSERT_NE(fact.status, FactStatus::changed) << words_of(fact.left, report.left);
    if (fact.status != FactStatus::reworded) continue;
    EXPECT_EQ(words_of(fact.right_residue, report.right), "");
    reworded.push_back(words_of(fact.left_residue, report.left));
  }
  EXPECT_EQ(reworded, std::vector<std::string>{"loudly"});
}

// What contradicts is told, whether or not the sentence is split.
TEST(Residue, AContradictionInASplitSentenceIsAChange) {
  const Report report = compared(kWhole,
                                 "The mayor opened the bridge. The crews never cheered on the "
                                 "quay.");
  const auto changed = std::find_if(report.facts.begin(), report.facts.end(), [](const Fact& fact) {
    return fact.status == FactStatus::changed;
  });
  ASSERT_NE(changed, report.facts.end());
  ASSERT_EQ(changed->details.size(), 1U);
  EXPECT_EQ(changed->details.front().kind, DetailKind::negation);
  EXPECT_EQ(report.right.text.slice(changed->details.front().right), "never");
}

// Two sentences with words of their own: no change is claimed, and none of the words is hidden.
TEST(Residue, OfRewordedSentencesHasTheWordsOfBoth) {
  const Report report = compared(
      "Beavers have flooded the meadows of farmers along the river Arle this spring, and the "
      "farmers want the dams removed.",
      "Farmers along the Arle want beaver dams gone because their grassland stands under water.");
  const auto fact = std::find_if(report.facts.begin(), report.facts.end(), [](const Fact& one) {
    return one.status == FactStatus::reworded;
  });
  ASSERT_NE(fact, report.facts.end());
  EXPECT_EQ(fact->significance, Significance::core) << "both stories lead with it";
  EXPECT_EQ(fact->reason, Reason::heart);
  EXPECT_TRUE(fact->details.empty());
  const std::string left = words_of(fact->left_residue, report.left);
  for (const char* word : {"flooded", "spring", "removed"}) {
    EXPECT_NE(left.find(word), std::string::npos) << word;
  }
  EXPECT_EQ(left.find("dams"), std::string::npos);
  EXPECT_EQ(words_of(fact->right_residue, report.right), "gone");
}

}  // namespace
}  // namespace storydiff::facts_test
