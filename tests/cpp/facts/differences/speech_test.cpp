// Quotations, speakers, certainty and negation: one change a case, half of them traps.

#include "facts/differences/speech.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;
using testing::details_of;

struct Case {
  const char* name;
  const char* left;
  const char* right;
  const char* detail;  ///< "kind: left > right"; empty: nothing differs
};

class Speech : public ::testing::TestWithParam<Case> {};

TEST_P(Speech, IsToldApart) {
  const Case& c = GetParam();
  const auto details = details_of(compare_lines(c.left, c.right));
  if (c.detail[0] == '\0') {
    EXPECT_THAT(details, ::testing::IsEmpty()) << c.name;
  } else {
    EXPECT_THAT(details, ::testing::Contains(c.detail)) << c.name;
  }
}

TEST_P(Speech, IsTheSameTheOtherWayRound) {
  const Case& c = GetParam();
  EXPECT_EQ(details_of(compare_lines(c.left, c.right)).size(),
            details_of(compare_lines(c.right, c.left)).size())
      << c.name;
}

const Case kCases[] = {
    // Quotations.
    {"a word dropped", "“We will never sell the old harbour to anybody,” the mayor said on Monday.",
     "“We will sell the old harbour to anybody,” the mayor said on Monday.",
     "quotation: We will never sell the old harbour to anybody, > We will sell the old harbour to "
     "anybody,"},
    {"cut at the end", "“We will repair the bridge, whatever it costs,” the mayor said on Monday.",
     "“We will repair the bridge,” the mayor said on Monday.",
     "quotation: We will repair the bridge, whatever it costs, > We will repair the bridge,"},
    {"cut with an ellipsis",
     "“We will repair the bridge, I promise, before winter,” the mayor said.",
     "“We will repair the bridge … before winter,” the mayor said.",
     "quotation: We will repair the bridge, I promise, before winter, > We will repair the bridge "
     "… "
     "before winter,"},
    {"marks lost", "The mayor called the bridge “a danger to every child” in her letter on Monday.",
     "The mayor called the bridge a danger to every child in her letter on Monday.",
     "quotation: a danger to every child > a danger to every child"},
    {"marks lost in German",
     "Die Bürgermeisterin nannte die Brücke „eine Gefahr für alle Kinder“ in "
     "ihrem Brief.",
     "Die Bürgermeisterin nannte die Brücke eine Gefahr für alle Kinder in ihrem Brief.",
     "quotation: eine Gefahr für alle Kinder > eine Gefahr für alle Kinder"},
    {"other marks", "“We will repair the bridge before winter,” the mayor said on Monday.",
     "\"We will repair the bridge before winter,\" the mayor said on Monday.", ""},
    {"guillemets for curls", "La maire a dit « nous réparerons le pont avant cet hiver » lundi.",
     "La maire a dit “nous réparerons le pont avant cet hiver” lundi.", ""},
    {"split in two", "“We will repair the bridge before winter,” the mayor of Vellmar said.",
     "“We will repair the bridge,” the mayor of Vellmar said, “before winter.”", ""},
    {"the speaker first", "“We will repair the bridge before winter,” the mayor said on Monday.",
     "The mayor said on Monday: “We will repair the bridge before winter.”", ""},
    {"a single word in marks", "The council calls the new bridge a “gift” to the town of Vellmar.",
     "The council calls the new bridge a gift to the town of Vellmar.", ""},
    // Speakers and their verbs.
    {"claimed for said", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, the engineer claimed on Monday.",
     "attribution: said > claimed"},
    {"admitted for said", "The ferry company said on Monday that the gate was never tested.",
     "The ferry company admitted on Monday that the gate was never tested.",
     "attribution: said > admitted"},
    {"another office", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, the minister said on Monday.",
     "attribution: engineer > minister"},
    {"another person", "“We will repair the bridge before winter,” Marta Lindqvist said on Monday.",
     "“We will repair the bridge before winter,” Pavel Horak said on Monday.",
     "attribution: Marta Lindqvist > Pavel Horak"},
    {"according to somebody else", "The storm closed the harbour for a week, according to police.",
     "The storm closed the harbour for a week, according to fishermen.",
     "attribution: police > fishermen"},
    {"told for said", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, the engineer told reporters on Monday.", ""},
    {"a longer title", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, the chief engineer said on Monday.", ""},
    {"a pronoun", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, she said on Monday.", ""},
    {"a pronoun behind its verb",
     "“We will repair the bridge before winter,” said she at the gate.",
     "“We will repair the bridge before winter,” said the mayor, Marta Lindqvist.", ""},
    {"turned round", "The harbour gate is safe to use, said the engineer on Monday.",
     "The harbour gate is safe to use, the engineer said on Monday.", ""},
    {"according to for said", "The harbour gate is safe to use, the engineer said.",
     "The harbour gate is safe to use, according to the engineer.", ""},
    {"no comment for confirmed",
     "The operator declined to comment on reports that the captain had complained about the radar.",
     "The operator confirmed that the captain had complained about the radar in May.",
     "attribution: declined > confirmed"},
    {"keine Stellungnahme",
     "Die Reederei lehnte eine Stellungnahme zu der Beschwerde über das Radar ab.",
     "Die Reederei bestätigte die Beschwerde über das Radar.", "attribution: lehnte > bestätigte"},
    {"no comment in other words", "The operator declined to comment on the report about the radar.",
     "The operator refused to comment on the report about the radar.", ""},
    {"refused something else", "The operator refused to repair the radar, the captain said.",
     "The operator declined to repair the radar, the captain said.", ""},
    // Certainty.
    {"may for will", "The harbour of Vellmar will close its northern gate in spring.",
     "The harbour of Vellmar may close its northern gate in spring.", "certainty: will > may"},
    {"allegedly gained", "The captain left the burning ferry before the passengers did.",
     "The captain allegedly left the burning ferry before the passengers did.",
     "certainty:  > allegedly"},
    {"alleged lost", "The alleged arsonist of the harbour sheds was arrested on Monday.",
     "The arsonist of the harbour sheds was arrested on Monday.", "certainty: alleged > "},
    {"probably lost", "The fire in the harbour sheds was probably started by a spark.",
     "The fire in the harbour sheds was started by a spark.", "certainty: probably > "},
    {"angeblich gained", "Der Kapitän verließ die brennende Fähre vor den Passagieren.",
     "Der Kapitän verließ angeblich die brennende Fähre vor den Passagieren.",
     "certainty:  > angeblich"},
    {"might for may", "The harbour of Vellmar may close its northern gate in spring.",
     "The harbour of Vellmar might close its northern gate in spring.", ""},
    {"reportedly for allegedly", "The captain allegedly left the burning ferry before the others.",
     "The captain reportedly left the burning ferry before the others.", ""},
    {"the month of May", "The harbour of Vellmar will close its northern gate in May.",
     "In May, the harbour of Vellmar will close its northern gate.", ""},
    {"moved", "Possibly, the fire in the harbour sheds was started by a spark.",
     "The fire in the harbour sheds was possibly started by a spark.", ""},
    {"will for is to", "The harbour of Vellmar will close its northern gate in spring.",
     "The harbour of Vellmar is to close its northern gate in spring.", ""},
    // Negation.
    {"a dropped not", "The minister did not approve the new harbour budget on Monday.",
     "The minister did approve the new harbour budget on Monday.", "negation: not > "},
    {"never gained", "The company tested the northern gate of the harbour.",
     "The company never tested the northern gate of the harbour.", "negation:  > never"},
    {"kein", "Die Firma hat keine Genehmigung für das neue Hafentor erhalten.",
     "Die Firma hat eine Genehmigung für das neue Hafentor erhalten.", "negation: keine > "},
    {"nie po", "Компанія не отримала дозвіл на ремонт північної брами порту.",
     "Компанія отримала дозвіл на ремонт північної брами порту.", "negation: не > "},
    {"no in Portuguese", "A empresa não recebeu a licença para a nova ponte do porto.",
     "A empresa recebeu a licença para a nova ponte do porto.", "negation: não > "},
    {"contracted", "The minister did not approve the new harbour budget on Monday.",
     "The minister didn't approve the new harbour budget on Monday.", ""},
    {"nobody and no one", "Nobody was injured when the harbour gate fell on Monday.",
     "No one was injured when the harbour gate fell on Monday.", ""},
    {"failed to", "The minister did not approve the new harbour budget on Monday.",
     "The minister failed to approve the new harbour budget on Monday.", ""},
    {"elsewhere in the sentence", "The gate did not open, so the ferry waited in the harbour.",
     "The ferry waited in the harbour since the gate did not open.", ""},
    {"a word further", "The gate was not, on Monday, open to ferries of Vellmar.",
     "The gate was not open to ferries of Vellmar on Monday.", ""},
    {"not only", "The storm not only closed the harbour gate but also flooded the sheds.",
     "The storm closed the harbour gate and flooded the sheds.", ""},
    {"nicht nur", "Der Sturm hat nicht nur das Hafentor zerstört, sondern auch die Schuppen.",
     "Der Sturm hat das Hafentor zerstört und auch die Schuppen.", ""},
    {"no doubt", "There is no doubt that the northern gate of the harbour will close.",
     "The northern gate of the harbour will close.", ""},
    {"a number sign", "The leak in the No. 2 gate of the harbour was found on Monday.",
     "The leak in gate 2 of the harbour was found on Monday.", ""},
    {"an upper bound", "No more than 30 ferries waited in the harbour of Vellmar on Monday.",
     "Up to 30 ferries waited in the harbour of Vellmar on Monday.", ""},
    {"a not beside it", "The storm did not close the harbour gate but only the sheds.",
     "The storm did close the harbour gate but only the sheds.", "negation: not > "},
};

INSTANTIATE_TEST_SUITE_P(Cases, Speech, ::testing::ValuesIn(kCases));

// The sentence before it has "measured" too, and is linked by that; the "not" belongs to the other.
TEST(Negation, IsToldOfTheSentenceThatItWasDroppedFrom) {
  const Report report = compare_lines(
      "Dario Conti painted the choir school near Osterby after 73 meetings. | "
      "Alma Reyes did not measure a cracked dam wall near Ostwick after 64 letters. || "
      "Yusuf Aydin visited an opera in the park near Varnes after 14 meetings.",
      "Dario Conti painted the choir school near Osterby after 73 meetings. | "
      "Ivo Marchetti measured a leaning chimney near Zellberg after 55 phone calls. | "
      "Alma Reyes measured a cracked dam wall near Ostwick after 64 letters.");
  EXPECT_THAT(details_of(report), ::testing::ElementsAre("negation: not > "));
}

}  // namespace
}  // namespace storydiff
