// What one outlet denies and the other states, in sentences that have little else in common.
#include "facts/residue/contradictions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/leading.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// Two stories about one thing, which end with a sentence of their own.
Report tell(const std::string& left, const std::string& right) {
  const std::string mine =
      "The port of Vellmar was closed by a storm on Monday, the port office said.\n\n"
      "Waves broke over the northern pier in the morning.\n\n" +
      left;
  const std::string theirs =
      "A storm shut the port of Vellmar on Monday, according to the port office.\n\n"
      "In the morning the northern pier was hit by waves.\n\n" +
      right;
  return compare(testing::plain(mine), testing::plain(theirs), {}, {}, &testing::english_pack());
}

/// Details that contradict, as "negation: not >" or "wording: leave > stay".
std::vector<std::string> contradictions(const std::string& left, const std::string& right) {
  const Report report = tell(left, right);
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (detail.quiet) continue;
      const bool denial = detail.kind == DetailKind::negation;
      if (!denial && detail.kind != DetailKind::wording) continue;
      std::string line = denial ? "negation: " : "wording: ";
      line.append(report.left.text.slice(detail.left)).append(" > ");
      out.push_back(line.append(report.right.text.slice(detail.right)));
    }
  }
  return out;
}

TEST(Contradictions, PhrasesThatDenyInOtherLanguages) {
  const auto denials = [](const std::string& left, const std::string& right) {
    const std::string mine =
        "Der Hafen von Vellmar wurde am Montag durch einen Sturm geschlossen, sagte das "
        "Hafenamt.\n\nAm Morgen schlugen Wellen über die nördliche Mole.\n\n";
    const std::string theirs =
        "Ein Sturm schloss am Montag den Hafen von Vellmar, teilte das Hafenamt mit.\n\n"
        "Die nördliche Mole wurde am Morgen von Wellen getroffen.\n\n";
    const Report report = compare(testing::plain(mine + left), testing::plain(theirs + right));
    std::vector<std::string> out;
    for (const Fact& fact : report.facts) {
      for (const Detail& detail : fact.details) {
        if (detail.kind != DetailKind::negation) continue;
        out.emplace_back(report.right.text.slice(detail.right));
      }
    }
    return out;
  };
  const std::string claim = "Bürgermeisterin Ines Torv nannte den Schaden an der Brücke ernst.";
  EXPECT_THAT(
      denials(claim, "Der Schaden war alles andere als ernst, sagte Bürgermeisterin Ines Torv."),
      Contains("alles andere als"));
  EXPECT_THAT(denials(claim, "Der Schaden war sehr ernst, sagte Bürgermeisterin Ines Torv."),
              IsEmpty());
}

TEST(Contradictions, Antonyms) {
  EXPECT_THAT(contradictions("The port's director, Ada Brunn, will leave the company.",
                             "Director Ada Brunn will stay on as head of the board."),
              Contains("wording: leave > stay"));
  EXPECT_THAT(
      contradictions("The crane had passed a safety check in May.",
                     "The old crane, the largest in Vellmar, failed a safety check in May."),
      Contains("wording: passed > failed"));
  EXPECT_THAT(contradictions("Union chief Rolf Tann accepted the offer of the port.",
                             "The offer was rejected by Rolf Tann, who leads the union."),
              Contains("wording: accepted > rejected"));
  EXPECT_THAT(contradictions("Shipowner Mila Kade praised the pilots.",
                             "The pilots were criticised by shipowner Mila Kade."),
              Contains("wording: praised > criticised"));
  EXPECT_THAT(contradictions("Minister Jon Vess supports the new tunnel.",
                             "The tunnel is opposed by Jon Vess, the minister."),
              Contains("wording: supports > opposed"));
}

TEST(Contradictions, Negations) {
  EXPECT_THAT(contradictions("Police have not arrested anyone.",
                             "The harbour master has been arrested by police."),
              Contains("negation: not > "));
  EXPECT_THAT(contradictions("The harbour master, Ole Rand, was never warned.",
                             "Ole Rand was warned twice by the weather service, his staff said."),
              Contains("negation: never > "));
  EXPECT_THAT(contradictions("Mayor Ines Torv called the damage serious.",
                             "The damage was far from serious, mayor Ines Torv said."),
              Contains("negation:  > far from"));
  EXPECT_THAT(contradictions("Captain Per Holm refused to turn back.",
                             "Per Holm turned his ship back, the captain said."),
              Contains("negation: refused > "));
  EXPECT_THAT(contradictions("The lighthouse failed to warn the trawler.",
                             "The trawler was warned by the lighthouse."),
              Contains(StartsWith("negation: failed")));
}

TEST(Contradictions, NotIfBothMeanTheSame) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Director Ada Brunn will not leave the company.", "Ada Brunn will stay at the company."},
      {"Police arrested no one.", "Nobody was arrested, police said."},
      {"The crane did not pass its check.", "The crane failed its check."},
      {"The minister did not reject the plan.", "Jon Vess, the minister, accepted the plan."},
      {"Ole Rand was never warned.", "No one warned Ole Rand, his staff said."},
  };
  for (const auto& [left, right] : cases) {
    EXPECT_THAT(contradictions(left, right), IsEmpty()) << left;
    EXPECT_THAT(contradictions(right, left), IsEmpty()) << right;
  }
}

TEST(Contradictions, AreNotAmongWhatBothTell) {
  const Report report = tell("The port's director, Ada Brunn, will leave the company.",
                             "Director Ada Brunn will stay on as head of the board.");
  for (const std::uint32_t fact : leading_facts(report, UINT32_MAX)) {
    for (const Span span : report.facts[fact].left) {
      EXPECT_EQ(report.left.text.slice(span).find("leave"), std::string_view::npos);
    }
  }
}

}  // namespace
}  // namespace storydiff
