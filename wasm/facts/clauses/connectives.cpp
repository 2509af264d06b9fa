#include "facts/clauses/connectives.h"

#include "lexicon/lexicon.h"

namespace storydiff {

bool opens_clause(std::string_view folded, std::string_view language) {
  static const lexicon::WordsByLanguage openers(lexicon::kClauseOpeners);
  return openers.of(language.substr(0, 2)).find(folded) != StringTable::kNone;
}

}  // namespace storydiff
