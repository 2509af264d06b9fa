// Tested by tests/cpp/facts/differences/person_ages_test.cpp.
#include "facts/differences/person_ages.h"

#include <algorithm>

#include "facts/differences/values.h"

namespace storydiff {
namespace {

/// The first age that a side gives of a person; kNone if it gives none, or two different ones.
std::uint32_t age_of(std::uint32_t person, const SideTerms& side,
                     const std::vector<Attribute>& ages) {
  std::uint32_t found = kNone;
  for (const Attribute& age : ages) {
    if (age.whose != person) continue;
    if (found == kNone) found = age.quantity;
    if (!same_value(side.quantities[found], side.quantities[age.quantity])) return kNone;
  }
  return found;
}

/// Calls `visit(left, right)` with the quantities of each person whose age both sides give.
template <typename Visit>
void each_person(const Terms& terms, const BothReferents& referents, Visit visit) {
  std::vector<std::uint32_t> seen;
  for (const Attribute& age : referents.left.ages) {
    if (std::find(seen.begin(), seen.end(), age.whose) != seen.end()) continue;
    seen.push_back(age.whose);
    const std::uint32_t l = age_of(age.whose, terms.left, referents.left.ages);
    const std::uint32_t r = age_of(age.whose, terms.right, referents.right.ages);
    if (l != kNone && r != kNone) visit(terms.left.quantities[l], terms.right.quantities[r]);
  }
}

}  // namespace

void find_age_differences(const Terms& terms, const BothReferents& referents,
                          std::vector<Difference>& out) {
  each_person(terms, referents, [&](const Quantity& l, const Quantity& r) {
    if (compare_values(l, r) != Agreement::conflict) return;
    for (const Difference& other : out) {
      if (other.detail.left.overlaps(l.span) || other.detail.right.overlaps(r.span)) return;
    }
    Difference one;
    one.detail.kind = DetailKind::number;
    one.detail.relation = Relation::conflict;
    one.detail.left = l.span;
    one.detail.right = r.span;
    one.detail.left_value = value_text(l);
    one.detail.right_value = value_text(r);
    one.detail.age = true;
    one.left = l.words.first;
    one.right = r.words.first;
    one.proven = true;
    out.push_back(std::move(one));
  });
}

}  // namespace storydiff
