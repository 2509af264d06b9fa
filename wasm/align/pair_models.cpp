#include "align/pair_models.h"

namespace storydiff {

static_assert(std::size_t{kFirstFeatures} + std::size_t{kSecondFeatures} <=
              TreeTable::kMostFeatures);

const TreeModel& first_model() {
  static const TreeModel kModel(first_table());
  return kModel;
}

const TreeModel& second_model() {
  static const TreeModel kModel(second_table());
  return kModel;
}

}  // namespace storydiff
