// One plain English sentence for each detail of a changed fact, by what kind of thing differs:
//
//     a value                      values.cpp      "The number went from 12 to 15."
//     a quotation                  quotations.cpp  "The left text has only “a mess” of the quotation."
//     who says it, how surely      here            "Only the left text says “may”; the right text says
//                                                   it without."
//     anything else                here            "The name is “Vellmar” in A and “Odda” in B."
//
// The sentences of another language would be another folder beside this one: all that a sentence
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

std::string say_negation(const Differing& one) {
  // The side that negates has the word; the other has what stands in its place, or nothing.
  const std::string_view words = one.detail.on_right ? one.right : one.left;
  const std::string_view other = one.detail.on_right ? one.left : one.right;
  if (other.empty()) return joined({"Only ", one.marked().inside, " says “", words, "”."});
  return joined(
      {one.marked().first, " says “", words, "”, ", one.unmarked().inside, " says “", other, "”."});
}

std::string say_certainty(const Differing& one) {
  // The side that hedges has the hedge; the other has "will" in its place, or nothing.
  const std::string_view hedge = one.detail.on_right ? one.right : one.left;
  const std::string_view sure = one.detail.on_right ? one.left : one.right;
  if (sure.empty()) {
    return joined({"Only ", one.marked().inside, " says “", hedge, "”; ", one.unmarked().inside,
                   " says it without."});
  }
  return joined(
      {one.marked().first, " says “", hedge, "”, ", one.unmarked().inside, " says “", sure, "”."});
}

std::string say_attribution(const Differing& one) {
  if (one.detail.twist == Twist::verb) {
    return joined({one.names.left.first, " reports it with “", one.left, "”, ",
                   one.names.right.inside, " with “", one.right, "”."});
  }
  return joined({one.names.left.first, " has it from “", one.left, "”, ", one.names.right.inside,
                 " from “", one.right, "”."});
}

std::string say_noun(std::string_view noun, const Differing& one) {
  return joined({"The ", noun, " is “", one.left, "” in ", one.names.left.inside, " and “",
                 one.right, "” in ", one.names.right.inside, "."});
}

/// Words that decide what is stated, on both sides or on one.
std::string say_words(const Differing& one) {
  if (one.right.empty()) return joined({"Only ", one.names.left.inside, " says “", one.left, "”."});
  if (one.left.empty())
    return joined({"Only ", one.names.right.inside, " says “", one.right, "”."});
  return joined({one.names.left.first, " says “", one.left, "”, ", one.names.right.inside,
                 " says “", one.right, "”."});
}

std::string say(const Differing& one) {
  if (one.detail.kind == DetailKind::unit) {
    return say_noun("measure", one);
  }
  if (one.detail.relation != Relation::none) return say_values(one);
  switch (one.detail.kind) {
    case DetailKind::number:
      return say_noun("number", one);
    case DetailKind::money:
      return say_noun("amount", one);
    case DetailKind::percent:
      return say_noun("percentage", one);
    case DetailKind::temperature:
      return say_noun("temperature", one);
    case DetailKind::date:
      return say_noun("date", one);
    case DetailKind::name:
      return say_noun("name", one);
    case DetailKind::quotation:
      return say_quotation(one);
    case DetailKind::attribution:
      return say_attribution(one);
    case DetailKind::negation:
      return say_negation(one);
    case DetailKind::certainty:
      return say_certainty(one);
    case DetailKind::role:
      return joined({"Who does what is not the same: ", one.names.left.inside, " says “", one.left,
                     "”, ", one.names.right.inside, " says “", one.right, "”."});
    case DetailKind::order:
      return joined({"What stands before and after “", one.left, "” in ", one.names.left.inside,
                     " stands the other way round in ", one.names.right.inside, "."});
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
