// The stage in its order: each step reads what the ones before it have filled in.
#include "language/terms.h"

#include "language/language_id.h"
#include "language/quantities.h"
#include "language/vocabulary.h"

namespace storydiff {

Terms analyse(const Article& left, const Article& right) {
  Terms terms;
  const Vocabulary vocabulary = intern(left, right, terms);
  terms.left.language =
      identify_language(count_words(left, vocabulary.left_forms, vocabulary, terms));
  terms.right.language =
      identify_language(count_words(right, vocabulary.right_forms, vocabulary, terms));
  mark_closed_classes(terms, vocabulary);
  assign_stems(terms, vocabulary);
  std::vector<bool> is_name(terms.vocabulary.size(), false);
  assign_weights(left, right, is_name, terms);
  terms.left.quantities = find_quantities(left, terms.left, terms);
  terms.right.quantities = find_quantities(right, terms.right, terms);
  return terms;
}

}  // namespace storydiff
