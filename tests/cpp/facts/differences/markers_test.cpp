// Negations and hedges: one change per case, half of them traps.
#include "facts/differences/markers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "facts/differences/cases.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using facts_test::Case;

class Markers : public ::testing::TestWithParam<Case> {};

TEST_P(Markers, IsFoundOrIsNone) { facts_test::expect_detail(GetParam()); }

TEST_P(Markers, IsTheSameTheOtherWayRound) { facts_test::expect_as_many_swapped(GetParam()); }

const Case kCases[] = {
    // Certainty.
    {"may for will", "The harbour of Vellmar will close its northern gate in spring.",
     "The harbour of Vellmar may close its northern gate in spring.", "certainty: will > may"},
    {"allegedly gained", "The captain left the burning ferry before the passengers did.",
     "The captain allegedly left the burning ferry before the passengers did.",
     "certainty:  > allegedly"},
    {"reportedly said",
     "The gate will close in the autumn, mayor Ana Lund of Vellmar reportedly said on Monday.",
     "The gate will close in the autumn, mayor Ana Lund of Vellmar said on Monday.",
     "certainty: reportedly said > said"},
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

INSTANTIATE_TEST_SUITE_P(Cases, Markers, ::testing::ValuesIn(kCases));

/// The details of two outlets' stories that end in these sentences.
std::vector<std::string> freely(const std::string& mine, const std::string& theirs) {
  return testing::details_of(testing::compare_lines(
      "A ferry with forty tourists on board sank in the old harbour of Vellmar on Sunday night. | "
      "Divers brought all passengers ashore within an hour, a police officer told reporters. | " +
          mine,
      "Forty holidaymakers escaped drowning on Sunday when their ferry went down in Vellmar. | "
      "Everybody was brought to land by divers in less than an hour, according to police. | " +
          theirs));
}

TEST(FreeMarkers, AHedgeRightBeforeAWord) {
  EXPECT_THAT(freely("The captain, Ana Lund, reportedly posted pictures of the wreck on Monday.",
                     "Posting pictures of the wreck, captain Ana Lund thanked the divers."),
              ::testing::Contains("certainty: reportedly posted > Posting"));
  EXPECT_THAT(freely("The captain, Ana Lund, posted pictures of the wreck on Monday.",
                     "Posting pictures of the wreck, captain Ana Lund thanked the divers."),
              ::testing::Each(::testing::Not(::testing::HasSubstr("certainty"))));
}

}  // namespace
}  // namespace storydiff
