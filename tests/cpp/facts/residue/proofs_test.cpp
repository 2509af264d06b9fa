// Each pass that proves differing words the same (facts/residue/prover.h): a pair that it proves,
// with the reason given, and pairs that are alike and that it must not prove. The notation:
// facts/residue/residues.h.
#include <gtest/gtest.h>

#include "facts/residue/residues.h"

namespace storydiff::facts_test {
namespace {

TEST(Proofs, WordsThatAreEqualElsewhere) {
  check_residue("[On Monday the old ferry/The old ferry] left the quay[/ on Monday]. =>");
  check_residue(
      "The mayor [opened the bridge in Pell, and then left/left, and then opened the bridge in "
      "Pell]. =>");
  // Each word proves one word of the other side only.
  check_residue(
      "The crew of the ferry thanked the [/ferry ]crew of the tug. => "
      "(wording:  > ferry)");
}

TEST(Proofs, Quantities) {
  check_residue("The yard hired [a dozen/12] welders for the dock. => value: a dozen ~ 12");
  check_residue(
      "The storm cost the port [$2.5 million/2,500,000 dollars] in lost trade. => "
      "value: $2.5 million ~ 2,500,000 dollars");
  check_residue("The yard hired [12/13] welders for the dock. => number: 12 > 13");
  check_residue("The ferry sails in [April/March] with the new crew. => date: April > March");
  check_residue("The ferry sails in March[ 2024/] with the new crew. => (wording: 2024 > )");
}

TEST(Proofs, HedgesThatExcludeTheOtherFigure) {
  check_residue("The fire damaged [more than 40/38] boats in the port. => number: 40 > 38");
}

// Words that are no figures by themselves.
TEST(Proofs, WordsForFigures) {
  check_residue("The [first/1st] barrel was empty. => value: first ~ 1st");
  check_residue("The mill was built [a century/100 years] ago. => value: century ~ 100 years");
  check_residue("The dock is shut for [twelve months/a year]. => value: twelve months ~ year");
  check_changed("The dock is shut for [ten months/a year].");
  check_changed("The [first/2nd] barrel was empty.");
  check_residue("Odda sold [(1)/(a)] nets and [(2)/(b)] ropes. => value: 1 ~ a; value: 2 ~ b");
}

// The hedge before a figure and the unit after it are part of what is the same.
TEST(Proofs, QuantitiesWithTheirHedgesAndUnits) {
  check_same("The crew waited [two years/24 months] for a berth in the port.");
  check_same("The fire damaged [at least 40/40] boats in the port.");
  check_same("The fire on the quay burned for [up to/no more than] 30 hours.");
  check_same("The crews voted [8-5/by 8 votes to 5] for the strike at the dock.");
}

TEST(Proofs, Names) {
  check_residue("The prize went to the [U.S./American] team. => variant: U.S. ~ American");
  check_residue(
      "[The Odda Bank/The Bank] lent the yard money for the dock. => "
      "variant: Odda Bank ~ Bank");
  check_residue(
      "[Robert/Bob] Lind paid for the new roof of the school. => "
      "variant: Robert Lind ~ Bob Lind");
  check_residue(
      "The yard in Odda, [Calif./California], will close after the fire. => "
      "variant: Calif ~ California");
  check_residue(
      "The storm injured [Marta Lind/Rasmus Holt] in Pell on Friday. => "
      "name: Marta Lind > Rasmus Holt");
}

TEST(Proofs, Initials) {
  check_residue(
      "The [control system/CS] failed when the ferry left the quay. => "
      "variant: control system ~ CS");
  check_residue(
      "The [Harbour Safety Board/HSB] closed the pier after the fire. => "
      "variant: Harbour Safety Board ~ HSB");
  // Other initials, and small letters, are another word.
  check_residue(
      "The [control system/CT] failed when the ferry left the quay. => "
      "wording: control system > CT");
  check_residue(
      "The [control system/cs] failed when the ferry left the quay. => "
      "wording: control system > cs");
}

TEST(Proofs, Stems) {
  check_residue(
      "The mayor [closes/closed] the bridge over the river in Pell on Friday. => form: closes ~ closed");
}

// One or several may matter, so it is told, and not taken for the same.
// With "every" for "all" a plural becomes a singular.
TEST(Proofs, PluralsThatFollowAQuantifier) {
  check_residue(
      "The crew looked at [all stages/every stage] of the work. => form: stages ~ stage; "
      "synonym: all ~ every");
}

TEST(Proofs, PluralsAreToldQuietly) {
  check_residue(
      "The mayor closed the [bridge/bridges] over the river in Pell on Friday. => "
      "(wording: bridge > bridges)");
}

TEST(Proofs, Letters) {
  check_residue("The clerk sent an [e-mail/email] to the owners. => typography: e-mail ~ email");
  check_residue(
      "The guard closed the [flood gate/floodgate] of the dam. => "
      "typography: flood gate ~ floodgate");
}

TEST(Proofs, Spellings) {
  check_residue("The [harbour/harbor] was closed after the storm. => spelling: harbour ~ harbor");
  check_residue("The [comittee/committee] paid for the repairs. => spelling: comittee ~ committee");
  check_residue("The [angel/angle] of the old church was repaired. => (wording: angel > angle)");
}

TEST(Proofs, ReportingVerbs) {
  check_residue("The bridge will stay shut, the engineer [said/added]. => synonym: said ~ added");
  check_residue(
      "[According to the engineer, the bridge will stay shut/The engineer said the bridge will "
      "stay shut]. => synonym: According to ~ said");
  check_residue(
      "The bridge will stay shut, the engineer [said/claimed]. => "
      "attribution: said > claimed");
}

TEST(Proofs, Negations) {
  check_residue("The yard [has no/does not have a] plan for the dock. => form: no ~ not");
  check_residue(
      "The board [failed to/did not] publish the report on the dock. => "
      "form: failed to ~ not");
  check_residue(
      "The guard [saw nobody/did not see anyone] on the quay at night. => "
      "form: nobody ~ not; synonym: saw ~ see");
  check_residue(
      "The board [published/refused to publish] the report on the dock. => "
      "form: published ~ publish; negation:  > refused to");
  check_residue("The bridge is [/not ]open to lorries at night. => negation:  > not");
}

TEST(Proofs, DeniedForms) {
  check_residue(
      "The contract for the ferry was [not lawful/unlawful]. => "
      "form: not lawful ~ unlawful");
  check_residue(
      "The contract for the ferry was [lawful/unlawful]. => "
      "wording: lawful > unlawful");
}

TEST(Proofs, DeniedAntonyms) {
  check_residue(
      "The pilot [did not remember/forgot] the signal from the lighthouse. => "
      "form: not remember ~ forgot");
  check_residue(
      "The pilot [remembered/forgot] the signal from the lighthouse. => "
      "wording: remembered > forgot");
}

TEST(Proofs, Unless) {
  check_residue(
      "The ferry will sail [if the crews do not come/unless the crews come] to the port. => "
      "form: if the crews do not ~ unless");
  check_residue("The ferry will sail [if/unless] the wind turns. => wording: if > unless");
}

TEST(Proofs, SoAndBecause) {
  check_residue(
      "[The crane broke, so the crew left the dock/The crew left the dock because the crane "
      "broke]. => synonym: so ~ because");
  // In one place they turn cause and effect round.
  check_residue("The crane broke [so/because] the crew left the dock. => wording: so > because");
}

TEST(Proofs, ContrastSets) {
  check_residue("The crew [must/has to] leave the dock before noon. => synonym: must ~ has to");
  check_residue(
      "Lorries are banned from the quay [ahead of/prior to] the fair. => "
      "synonym: ahead of ~ prior to");
  check_residue("The crew [must/should] leave the dock before noon. => modality: must > should");
}

// The longer phrase holds the shorter one.
TEST(Proofs, ContrastSetsThatHoldAnEqualWord) {
  check_same("[Every/Each and every] boat in the port was checked on Friday.");
}

// In a short sentence as in a long one.
TEST(Proofs, OfShortSentences) {
  check_same("The price of fish [rose/climbed].");
  check_same("The mayor [closes/closed] the bridge.");
  check_same("Shut [the /]gate.");
}

TEST(Proofs, GradedWords) {
  check_residue(
      "The doctor [purchased/bought] a boat from the yard. => "
      "synonym: purchased ~ bought");
  check_residue("The [ferry/barge] hit the pier in the port. => wording: ferry > barge");
}

TEST(Proofs, GradedPhrases) {
  check_residue(
      "The council [put off/postponed] the vote on the bridge. => "
      "synonym: put off ~ postponed");
  check_residue(
      "The crews [put the vote off/postponed the vote] until the spring. => "
      "synonym: put the vote off ~ postponed");
  check_residue(
      "The talks [took place/occurred] at the town hall. => "
      "synonym: took place ~ occurred");
  check_residue(
      "The board met at the old [town hall/city hall]. => "
      "synonym: town hall ~ city hall");
}

TEST(Proofs, Scales) {
  check_residue(
      "The price of fish [rose/climbed] in the port this winter. => synonym: rose ~ climbed");
  check_residue("The price of fish [rose/fell] in the port this winter. => wording: rose > fell");
}

// "At all" says nothing, unless it stands before what there is all of.
TEST(Proofs, AtAllBeforeANoun) {
  check_residue("The crew was present at [/all ]stages of the work. => quantifier:  > all");
}

TEST(Proofs, LightWords) {
  check_residue("The mayor said [that /]the dock was safe. => grammar: that ~ ");
  check_residue("The crew left the dock [in order /]to eat. => grammar: in ~ ; grammar: order ~ ");
  check_residue("The crew left [the/a] dock before noon. => grammar:  ~ a; grammar: the ~ ");
}

// "On" adds nothing to the day after it; "by" and "before" do.
TEST(Proofs, PrepositionsOfADate) {
  check_same("The strike at the dock began [Friday/on Friday].");
  check_changed("The strike at the dock ends [Friday/by Friday].");
  check_changed("The strike at the dock began [Friday/before Friday].");
}

TEST(Proofs, AnOfficeBeforeANameIsNoFirstName) {
  check_changed("Manager [Anna Brandt/Ines Brandt] opened the dock.");
  check_same("Manager [Bob Brandt/Robert Brandt] opened the dock.");
}

TEST(Proofs, Voice) {
  check_residue(
      "[A barge damaged the old pier/The old pier was damaged by a barge] in the storm. => "
      "voice:  ~ by");
}

}  // namespace
}  // namespace storydiff::facts_test
