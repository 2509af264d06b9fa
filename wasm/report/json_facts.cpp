// The facts of a report as JSON, and what is said of them: details, groups, narration.
#include <cstdint>
#include <string>
#include <vector>

#include "report/english/reasons.h"
#include "report/groups.h"
#include "report/names.h"
#include "report/report_writer.h"

namespace storydiff {

void ReportWriter::details(const std::vector<Detail>& details) {
  json_.begin_array();
  for (const Detail& detail : details) {
    json_.begin_object().key("kind").text(name_of(detail.kind));
    sides(detail.left, detail.right);
    if (detail.relation != Relation::none) json_.key("relation").text(name_of(detail.relation));
    if (!detail.left_value.empty()) json_.key("leftValue").text(detail.left_value);
    if (!detail.right_value.empty()) json_.key("rightValue").text(detail.right_value);
    json_.key("says").text(detail.says).end_object();
  }
  json_.end_array();
}

/// Left out where there are none.
void ReportWriter::equivalents(const std::vector<Equivalent>& equivalents) {
  if (equivalents.empty()) return;
  json_.key("equivalents").begin_array();
  for (const Equivalent& one : equivalents) {
    json_.begin_object();
    sides(one.left, one.right);
    json_.key("reason").text(name_of(one.reason)).end_object();
  }
  json_.end_array();
}

/// Of each side that has one; left out where neither has.
void ReportWriter::subject(const Fact& fact) {
  if (fact.left_subject.empty() && fact.right_subject.empty()) return;
  json_.key("subject").begin_object();
  if (!fact.left_subject.empty()) named("left", left_, fact.left_subject);
  if (!fact.right_subject.empty()) named("right", right_, fact.right_subject);
  json_.end_object();
}

/// Of each side on which it is other than the fact's spans; left out where it is on neither.
void ReportWriter::stated(const Fact& fact) {
  if (fact.left_stated.empty() && fact.right_stated.empty()) return;
  json_.key("stated").begin_object();
  if (!fact.left_stated.empty()) {
    json_.key("left");
    spans(left_, fact.left_stated);
  }
  if (!fact.right_stated.empty()) {
    json_.key("right");
    spans(right_, fact.right_stated);
  }
  json_.end_object();
}

void ReportWriter::facts() {
  json_.begin_array();
  for (const Fact& fact : report_.facts) {
    json_.begin_object().key("status").text(name_of(fact.status)).key("left");
    spans(left_, fact.left);
    json_.key("right");
    spans(right_, fact.right);
    subject(fact);
    stated(fact);
    json_.key("details");
    details(fact.details);
    equivalents(fact.equivalents);
    if (!fact.left_residue.empty() || !fact.right_residue.empty()) {
      json_.key("residue").begin_object().key("left");
      spans(left_, fact.left_residue);
      json_.key("right");
      spans(right_, fact.right_residue);
      json_.end_object();
    }
    json_.key("significance")
        .text(name_of(fact.significance))
        .key("reason")
        .text(
            report_.reasons != nullptr
                ? report_.reasons[2 * static_cast<std::size_t>(fact.reason) + (fact.at_top ? 1 : 0)]
                : english::say_reason(fact));
    json_.key("score").decimal(fact.score).key("unsure").boolean(fact.unsure);
    json_.key("moved").boolean(fact.moved);
    if (fact.rank != kNone) json_.key("rank").number(fact.rank);
    if (fact.repeats != kNone) json_.key("repeats").number(fact.repeats);
    if (fact.unannounced) json_.key("unannounced").boolean(true);
    json_.end_object();
  }
  json_.end_array();
}

void ReportWriter::groups() {
  json_.key("groups").begin_array();
  for (const std::vector<std::uint32_t>& group : list_groups(report_.facts)) {
    json_.begin_object().key("facts").numbers(group).end_object();
  }
  json_.end_array();
}

void ReportWriter::inconsistencies() {
  json_.begin_array();
  for (const Inconsistency& one : report_.inconsistencies) {
    const OffsetMap& map = one.of_right ? right_ : left_;
    json_.begin_object().key("side").text(name_of(one.of_right ? Sides::right : Sides::left));
    named("first", map, one.first);
    named("second", map, one.second);
    json_.key("firstValue").text(one.first_value).key("secondValue").text(one.second_value);
    json_.key("says").text(one.says).end_object();
  }
  json_.end_array();
}

void ReportWriter::narration() {
  json_.begin_array();
  for (const NarrationLine& line : report_.narration) {
    json_.begin_object().key("text").text(line.text).key("fact");
    line.fact == NarrationLine::kNoFact ? json_.null() : json_.number(line.fact);
    json_.end_object();
  }
  json_.end_array();
}

}  // namespace storydiff
