// One plain English sentence for each detail of a changed fact, by what kind of thing differs:
//
//     a value                      values.cpp      "The number went from 12 to 15."
//     a quotation                  quotations.cpp  "The left text has only “a mess” of the quotation."
//     who says it, how surely      here            "Only the left text says “may”; the right text says
//                                                   it without."
//     anything else                here            "The name is “Vellmar” in A and “Odda” in B."
//
// The templates are those of messages/en.json; code chooses one and fills it in. All that a sentence
// needs is in the report, and no stage before it makes one.
#include "report/english/describe.h"

#include <string>
#include <string_view>

#include "report/english/notes.h"
#include "report/english/quotations.h"
#include "report/english/sentence.h"
#include "report/english/values.h"

namespace storydiff::english {
namespace {

std::string only(const SideName& side, std::string_view words) {
  return of_one(kTellOnlyIn, side.inside, words);
}

/// The side that has the marker first, whichever that is.
std::string marked_first(const Differing& one, std::string_view pattern, std::string_view marked) {
  return of_both(pattern, marked, one.marked_words(), one.unmarked().inside, one.unmarked_words());
}

std::string say_negation(const Differing& one) {
  // The side that negates has the word; the other has what stands in its place, or nothing.
  if (one.unmarked_words().empty()) return only(one.marked(), one.marked_words());
  return marked_first(one, kTellDiffersNegation, one.marked().first);
}

std::string say_certainty(const Differing& one) {
  // The side that hedges has the hedge; the other has "will" in its place, or nothing.
  if (one.unmarked_words().empty()) return marked_first(one, kEngineHedged, one.marked().inside);
  return marked_first(one, kTellDiffersCertainty, one.marked().first);
}

std::string say_attribution(const Differing& one) {
  const bool verb = one.detail.twist == Twist::verb;
  return one.told(verb ? kEngineReportsWith : kEngineHasFrom, one.names.left.first);
}

std::string say_noun(std::string_view noun, const Differing& one) {
  return of_both(kEngineQuoted, one.names.left.inside, one.left, one.names.right.inside, one.right,
                 noun);
}

/// Words that decide what is stated, on both sides or on one.
std::string say_words(const Differing& one) {
  if (one.right.empty()) return only(one.names.left, one.left);
  if (one.left.empty()) return only(one.names.right, one.right);
  return one.told(kTellDiffersWording, one.names.left.first);
}

std::string say(const Differing& one) {
  if (one.detail.kind == DetailKind::unit) return one.told(kTellDiffersUnit, one.names.left.inside);
  if (one.detail.relation != Relation::none) return say_values(one);
  switch (one.detail.kind) {
    case DetailKind::number:
      return say_noun(kEngineNounNumber, one);
    case DetailKind::money:
      return say_noun(kEngineNounAmount, one);
    case DetailKind::percent:
      return say_noun(kEngineNounPercentage, one);
    case DetailKind::temperature:
      return say_noun(kEngineNounTemperature, one);
    case DetailKind::date:
      return say_noun(kEngineNounDate, one);
    case DetailKind::name:
      return say_noun(kEngineNounName, one);
    case DetailKind::quotation:
      return say_quotation(one);
    case DetailKind::attribution:
      return say_attribution(one);
    case DetailKind::negation:
      return say_negation(one);
    case DetailKind::certainty:
      return say_certainty(one);
    case DetailKind::role:
      return one.told(kTellDiffersRole, one.names.left.inside);
    case DetailKind::order:
      return one.told(kTellDiffersOrder, one.names.left.inside);
    case DetailKind::unit:
    case DetailKind::quantifier:
    case DetailKind::modality:
    case DetailKind::time:
    case DetailKind::place:
    case DetailKind::wording:
      break;
  }
  return say_words(one);
}

}  // namespace

[[gnu::noinline]] void describe(Report& report) {
  const SideNames names = side_names(report.options);
  for (Fact& fact : report.facts) {
    for (Detail& detail : fact.details) {
      detail.says = say({detail, report.left.text.slice(detail.left),
                         report.right.text.slice(detail.right), names});
    }
  }
  for (Inconsistency& one : report.inconsistencies) {
    one.says = say_inconsistency(one, one.of_right ? report.right : report.left);
  }
  for (Degraded& entry : report.degraded) entry.effect = say_limit(entry.limit, report);
}

}  // namespace storydiff::english
