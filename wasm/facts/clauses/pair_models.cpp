#include "facts/clauses/pair_models.h"

namespace storydiff {

static_assert(std::size_t{kClausePairFeatures} + std::size_t{kPairContextFeatures} <=
              TreeTable::kMostFeatures);

const TreeModel& first_clause_model() {
  static const TreeModel kModel(first_clause_table());
  return kModel;
}

const TreeModel& second_clause_model() {
  static const TreeModel kModel(second_clause_table());
  return kModel;
}

}  // namespace storydiff
