#include "report/mirror.h"

#include <algorithm>
#include <utility>

#include "align/link_order.h"
#include "text/sort.h"

namespace storydiff {
namespace {

void mirror_links(std::vector<Link>& links) {
  for (Link& link : links) std::swap(link.left, link.right);
}

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
  if (fact.status == FactStatus::added) {
    fact.status = FactStatus::removed;
  } else if (fact.status == FactStatus::removed) {
    fact.status = FactStatus::added;
  }
  for (Detail& detail : fact.details) {
    std::swap(detail.left, detail.right);
    std::swap(detail.left_value, detail.right_value);
    detail.negates_right = !detail.negates_right;
  }
}

/// Sentence links and their edits stay parallel while the links are put back into order.
void mirror_sentence_links(Report& report) {
  mirror_links(report.sentence_links);
  std::vector<std::pair<Link, LinkEdits>> both;
  both.reserve(report.sentence_links.size());
  for (std::size_t k = 0; k < report.sentence_links.size(); ++k) {
    mirror_edits(report.edits[k].edits);
    both.emplace_back(report.sentence_links[k], std::move(report.edits[k]));
  }
  sort_items(both, [](const auto& a, const auto& b) { return in_order(a.first, b.first); });
  for (std::size_t k = 0; k < both.size(); ++k) {
    report.sentence_links[k] = both[k].first;
    report.edits[k] = std::move(both[k].second);
  }
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
  mirror_links(report.paragraph_links);
  sort_items(report.paragraph_links, in_order);
  mirror_sentence_links(report);
  for (Fact& fact : report.facts) mirror_fact(fact);
  for (Verbatim& run : report.verbatim) std::swap(run.left, run.right);
  sort_verbatim(report.verbatim);
  for (Inconsistency& one : report.inconsistencies) one.of_right = !one.of_right;
  sort_items(report.inconsistencies, [](const Inconsistency& a, const Inconsistency& b) {
    return !a.of_right && b.of_right;
  });
  for (WordLink& link : report.word_links) std::swap(link.left, link.right);
  sort_items(report.word_links, [](WordLink a, WordLink b) {
    return a.left != b.left ? a.left < b.left : a.right < b.right;
  });
}

}  // namespace storydiff
