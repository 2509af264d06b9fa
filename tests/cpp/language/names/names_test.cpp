// Which words are names, in one-line notation.
#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::names;

TEST(Names, RunsOfCapitals) {
  EXPECT_EQ(names("The aide met Ana Lima and Jan van der Berg in Porto."),
            "Ana Lima | Jan van der Berg | Porto");
  EXPECT_EQ(names("A paper of the Ministry of Foreign Affairs and the EU."),
            "Ministry of Foreign Affairs | EU");
}

TEST(Names, TitlesAndGenitivesAreNoPart) {
  EXPECT_EQ(names("Then President Ana Lima praised Porto's mayor, Mr. Silva."),
            "Ana Lima | Porto | Silva");
  EXPECT_EQ(names("It was NATO's plan."), "NATO");
}

TEST(Names, FirstWordsNeedEvidence) {
  EXPECT_EQ(names("Talks began. Talks failed."), "");
  EXPECT_EQ(names("Porto waited. They went to Porto."), "Porto | Porto");
  EXPECT_EQ(names("Fishing stopped. The fishing of cod went on near Fishing Bay."), "Fishing Bay");
}

TEST(Names, DaysMonthsAndDemonymsAreNone) {
  EXPECT_EQ(names("On Monday, in July, the Belgian crew met I guess the Portuguese."), "");
}

TEST(Names, HeadlinesInCapitalsProveNothing) {
  EXPECT_EQ(names("Council Rejects Harbour Budget After Protest"), "");
}

TEST(Names, GermanNounsAreNone) {
  EXPECT_EQ(names("Die Stadt wartet auf den Bescheid, sagte Anna Weber der NATO. Später kam Weber.",
                  "de"),
            "Anna Weber | NATO | Weber");
}

TEST(Names, ScriptsWithoutCaseHaveNone) { EXPECT_EQ(names("مدينة كبيرة 東京に行く"), ""); }

}  // namespace
}  // namespace storydiff
