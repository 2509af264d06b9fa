// Words in each other's place, in stories that are told freely.
#include "facts/differences/replacements.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/names.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

// Most of each story is told in words of its own.
const std::string kMine =
    "A ferry with forty tourists on board sank in the old harbour of Vellmar on Sunday.\n\n"
    "Divers brought all passengers ashore within an hour, a police officer told reporters.\n\n";
const std::string kTheirs =
    "Forty holidaymakers escaped drowning on Sunday when their ferry went down in Vellmar.\n\n"
    "Everybody was brought to land by divers in less than an hour, according to police.\n\n";

Report compared(const std::string& mine, const std::string& theirs) {
  return compare(testing::plain(kMine + mine), testing::plain(kTheirs + theirs), {}, {},
                 &testing::english_pack());
}

/// The quiet details, as "wording: private > internet".
std::vector<std::string> quiet_details(const Report& report) {
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (!detail.quiet) continue;
      std::string line(name_of(detail.kind));
      line.append(": ").append(report.left.text.slice(detail.left));
      out.push_back(line.append(" > ").append(report.right.text.slice(detail.right)));
    }
  }
  return out;
}

std::vector<std::string> details(const std::string& mine, const std::string& theirs) {
  return quiet_details(compared(mine, theirs));
}

TEST(Replacements, OfWordsBeforeTheSameNoun) {
  EXPECT_THAT(
      details("Ana Lund said the owner has hired a private security company to find out why.",
              "The owner, she said, had hired an internet security company for the inquiry."),
      Contains("wording: private > internet"));
}

TEST(Replacements, NotAQuantifierThatIsANounItself) {
  EXPECT_THAT(details("As the inquiry ends, divers demand to see the whole Kessler report.",
                      "Divers demanded on Monday that the whole of the Kessler report be shown."),
              Not(Contains(::testing::StartsWith("quantifier"))));
}

TEST(Replacements, OfWhoActsAlike) {
  EXPECT_THAT(details("In the end the founder has assigned twenty porters to look at the pier.",
                      "For months the newspaper has assigned twenty people to count its boats."),
              Contains("wording: founder > newspaper"));
}

TEST(Replacements, OfThePartOfALongerPhrase) {
  EXPECT_THAT(details("Conservative members of the council have refused to pay for the pier.",
                      "In the council, some of the party's more conservative members refused it."),
              Contains(::testing::HasSubstr("some of the party's more conservative")));
}

TEST(Replacements, NotAPronounForAName) {
  EXPECT_THAT(details("He has been charged with arson and theft.",
                      "Lund has been charged with theft and arson."),
              Not(Contains("wording: He > Lund")));
}

TEST(Replacements, NotOfAnotherKindOfWord) {
  EXPECT_THAT(
      details("Ana Lund said the owner has hired a struggling security company.",
              "The owner, she said, had hired an internet security company for the inquiry."),
      Not(Contains("wording: struggling > internet")));
}

TEST(Replacements, OfAQuantifier) {
  EXPECT_THAT(
      details("A doctor found that the captain could not have inflicted all the wounds herself, "
              "police said.",
              "Officers were told by the doctor, who saw her on Monday, that she could not have "
              "inflicted the wounds herself."),
      Contains("quantifier: all the wounds > the wounds"));
}

TEST(Replacements, NotInTheSameWords) {
  EXPECT_THAT(
      details("Ana Lund said the owner has hired a private security company to find out why.",
              "The owner, she said, had hired a private security company for the inquiry."),
      IsEmpty());
}

TEST(Replacements, NotOfAnotherPartOfSpeech) {
  EXPECT_THAT(
      details("Ana Lund said the council will rightly visit the old harbour trust.",
              "The council, she said, will audit the old harbour trust for the first time."),
      Not(Contains("wording: rightly > audit")));
}

TEST(Replacements, OfWhatIsDoneByAPlan) {
  const Report report = compared(
      "The council of Odda voted on Monday to override the veto of the mayor, despite her warnings.",
      "Members of the Odda council are set to vote to override the mayor's veto, whatever she said.");
  EXPECT_THAT(testing::details_of(report), Contains("certainty: voted > set to vote"));
}

}  // namespace
}  // namespace storydiff
