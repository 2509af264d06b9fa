#include "report/mirror.h"

#include <algorithm>
#include <utility>

#include "align/link_order.h"

namespace storydiff {
namespace {

void mirror_edits(std::vector<Edit>& edits) {
  for (Edit& edit : edits) {
    std::swap(edit.left, edit.right);
    if (edit.op == EditOp::insert) {
      edit.op = EditOp::remove;
    } else if (edit.op == EditOp::remove) {
      edit.op = EditOp::insert;
    }
  }
}

void mirror_fact(Fact& fact) {
  std::swap(fact.left, fact.right);
  std::swap(fact.left_subject, fact.right_subject);
  std::swap(fact.left_stated, fact.right_stated);
  if (fact.status == FactStatus::added) {
    fact.status = FactStatus::removed;
  } else if (fact.status == FactStatus::removed) {
    fact.status = FactStatus::added;
  }
  for (Detail& detail : fact.details) {
    std::swap(detail.left, detail.right);
    std::swap(detail.left_value, detail.right_value);
    detail.on_right = !detail.on_right;
  }
  for (Equivalent& equivalent : fact.equivalents) std::swap(equivalent.left, equivalent.right);
  std::swap(fact.left_residue, fact.right_residue);
}

void mirror_and_sort(std::vector<Link>& links) {
  for (Link& link : links) std::swap(link.left, link.right);
  put_in_order(links);
}

/// Those of the left still come first.
void mirror_inconsistencies(std::vector<Inconsistency>& list) {
  for (Inconsistency& one : list) one.of_right = !one.of_right;
  const auto left = std::find_if(list.begin(), list.end(),
                                 [](const Inconsistency& one) { return !one.of_right; });
  std::rotate(list.begin(), left, list.end());
}

}  // namespace

bool is_mirrored(const Text& left, const Text& right) {
  if (left.size() != right.size()) return left.size() > right.size();
  return left.bytes() > right.bytes();
}

void mirror_pins(Pins& pins) {
  for (std::vector<PinnedPair>* pairs : {&pins.link, &pins.unlink}) {
    for (PinnedPair& pair : *pairs) std::swap(pair.left, pair.right);
  }
}

[[gnu::noinline]] void mirror(Report& report) {
  mirror_pins(report.pins);
  std::swap(report.left, report.right);
  std::swap(report.left_language, report.right_language);
  std::swap(report.left_stems, report.right_stems);
  std::swap(report.left_wordless, report.right_wordless);
  mirror_and_sort(report.paragraph_links);
  mirror_and_sort(report.sentence_links);
  for (LinkEdits& edits : report.edits) mirror_edits(edits.edits);
  for (Fact& fact : report.facts) mirror_fact(fact);
  for (Question& question : report.undecided) std::swap(question.left, question.right);
  for (Verbatim& run : report.verbatim) std::swap(run.left, run.right);
  sort_verbatim(report.verbatim);
  mirror_inconsistencies(report.inconsistencies);
  for (WordLink& link : report.word_links) std::swap(link.left, link.right);
  sort_word_links(report.word_links);
}

}  // namespace storydiff
