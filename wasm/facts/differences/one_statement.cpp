#include "facts/differences/one_statement.h"

#include "facts/clauses/pair_lookup.h"

namespace storydiff {
namespace {

/// Whether a detail is of figures, dates or times.
bool is_value(DetailKind kind) {
  switch (kind) {
    case DetailKind::number:
    case DetailKind::money:
    case DetailKind::percent:
    case DetailKind::temperature:
    case DetailKind::unit:
    case DetailKind::date:
      return true;
    case DetailKind::name:
    case DetailKind::quotation:
    case DetailKind::attribution:
    case DetailKind::negation:
    case DetailKind::certainty:
    case DetailKind::quantifier:
    case DetailKind::modality:
    case DetailKind::time:
    case DetailKind::place:
    case DetailKind::role:
    case DetailKind::order:
    case DetailKind::wording:
      break;
  }
  return false;
}

}  // namespace

void mark_of_one_statement(const StatedSide& left, const StatedSide& right,
                           const std::vector<ClausePair>& pairs, float surely,
                           std::vector<Difference>& differences) {
  for (Difference& one : differences) {
    if (!is_value(one.detail.kind) && !one.hedges_next) continue;
    const std::uint32_t l = clause_of(one.left, left.article, left.clauses);
    const std::uint32_t r = clause_of(one.right, right.article, right.clauses);
    one.proven = one.proven || score_of_pair(pairs, l, r) >= surely;
  }
}

}  // namespace storydiff
