// Who did what to whom (facts/residue/roles.h): words that change places so that another one does
// what the first did, and those that change places without that. The notation:
// facts/residue/residues.h.
#include <gtest/gtest.h>

#include <string_view>

#include "facts/residue/residues.h"

namespace storydiff::facts_test {
namespace {

TEST(Roles, Exchanged) {
  check_residue(
      "[Anna Berg sued Karl Lind/Karl Lind sued Anna Berg] over the boat that sank. => "
      "role: Anna Berg sued > sued Anna Berg");
  check_residue(
      "The ferry runs from [Oakmere to Pell/Pell to Oakmere] on most days. => "
      "role: Oakmere to > to Oakmere");
  check_residue(
      "The [dog bit the postman/postman bit the dog] near the quay of Pell. => "
      "role: dog bit the postman > postman bit the dog");
  check_residue(
      "[Twelve barges sank and five/Five barges sank and twelve] ferries drifted in the port. => "
      "role: Twelve barges sank and five > Five barges sank and twelve");
}

// "Before" and "from" say how the words after them take part, whether or not anything else differs.
TEST(Roles, ExchangedAroundAPreposition) {
  check_changed(
      "[The court fined the yard before the council closed the dock/The council closed the dock "
      "before the court fined the yard].");
  check_changed(
      "The ban on barges in the river lasts [from spring until autumn/from autumn until "
      "spring] in the port.");
}

TEST(Roles, ClausesExchangedAroundTheWordThatJoinsThem) {
  check_residue(
      "[The ferry stayed in port because the crane fell/The crane fell because the ferry stayed in "
      "port]. => order: because > because");
}

TEST(Roles, AnAdverbJoinsNoClauses) {
  check_residue(
      "[In Oddia the dock is still closed for repairs/For repairs the dock is still closed in "
      "Oddia]. =>");
}

// A pronoun takes the part of the word that changed its side of the verb.
TEST(Roles, ExchangedWithAPronoun) {
  check_changed(
      "[The minister blamed his adviser/The minister's adviser blamed him] for the leak.");
  check_changed("[The company sued its former supplier/The company's former supplier sued it].");
  check_changed("[The doctor's patient reported her/The doctor reported her patient].");
  check_changed("Smith said [Jones had paid him/he had paid Jones].");
}

TEST(Roles, PronounsOfAPhraseThatMovesWholeStay) {
  check_residue("[In his speech he attacked the plan/He attacked the plan in his speech]. =>");
  check_residue("[After his arrest Lind was fined/Lind was fined after his arrest]. =>");
}

// The same doer as in the passive voice, and not the one that was done to.
TEST(Roles, ExchangedWithAnotherVoice) {
  check_changed("The ferry [was painted by/painted] the crew of the dock.");
  check_changed("Anna Berg [was sued by/sued] Karl Lind over the boat that sank.");
}

TEST(Roles, OfAPhraseThatMovesWholeStay) {
  check_residue("[On Friday the mayor/The mayor] opened the bridge in Pell[/ on Friday]. =>");
  check_residue(
      "[The strike began after the talks failed/After the talks failed the strike began]. =>");
}

TEST(Roles, OfThePassiveVoiceStay) {
  check_residue(
      "[Anna Berg sued Karl Lind/Karl Lind was sued by Anna Berg] over the boat that sank. => "
      "voice:  ~ by");
}

TEST(Roles, OfWhatIsJoinedStay) {
  check_residue("The talks between [Berg and Lind/Lind and Berg] were held at the port. =>");
  check_residue("The mayor thanked [crews and welders/welders and crews] of the dock. =>");
}

TEST(Roles, OfWhatIsJoinedWithArticlesStay) {
  check_residue("The mayor thanked [the crews and the welders/the welders and the crews]. =>");
}

TEST(Roles, OfReportingVerbsStay) {
  check_residue("The bridge will stay shut for a week, [the mayor said/said the mayor]. =>");
}

// Endings that two words have exchanged are another role, wherever the words stand.
TEST(Roles, OfExchangedEndings) {
  check_changed("[Kaptanlar denizcilere/Denizciler kaptanlara] teşekkür etti ve bu bir ilk oldu.");
}

// A verb that states the same of both.
TEST(Roles, OfSymmetricVerbs) {
  check_residue("[Pelland borders Oddia/Oddia borders Pelland] along a stretch of river. =>");
}

// A verb that stands second changes places with its subject; names and numbers still tell.
TEST(Roles, WhereTheVerbStandsSecond) {
  constexpr std::string_view kGerman =
      " Der Rat der Stadt tagte in der alten Halle, und es kamen viele Leute.";
  check_residue("[Der Bürgermeister öffnete heute/Heute öffnete der Bürgermeister] die Brücke. =>",
                kGerman);
  check_residue(
      "[12 Kähne sanken und 5/5 Kähne sanken und 12] Fähren trieben im alten Hafen der Stadt. => "
      "role: 12 Kähne sanken und 5 > 5 Kähne sanken und 12",
      kGerman);
}

// Endings say who did what, not the order.
TEST(Roles, WhereTheOrderIsFree) {
  constexpr std::string_view kPolish =
      " Rada miasta zebrała się w starej sali i było tam wiele osób.";
  check_residue("[Mer otworzył most/Most otworzył mer] w starym porcie. =>", kPolish);
  check_residue(
      "Statek płynie z [12 ludźmi i 5/5 ludźmi i 12] końmi w starym porcie. => "
      "role: 12 ludźmi i 5 > 5 ludźmi i 12",
      kPolish);
  check_residue("[Kamila pozwała Janka/Janka pozwała Kamila] o łódź w porcie. =>", kPolish);
}

// Who says it changes places with whom it is about, around a reporting verb.
TEST(Roles, Speakers) {
  check_residue(
      "[Karl Lind/Ana Berg] said [Ana Berg/Karl Lind] left the yard. => attribution: Karl Lind > Ana "
      "Berg");
  check_residue(
      "[Karl Lind/Ana Berg] told [Ana Berg/Karl Lind] the dock was safe. => attribution: Karl Lind > "
      "Ana Berg");
  check_same(
      "[The crews oppose the dock, Ana Berg said./Ana Berg said that the crews oppose the dock.]");
}

}  // namespace
}  // namespace storydiff::facts_test
