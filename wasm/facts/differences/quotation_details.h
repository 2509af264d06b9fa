// Quotations that differ.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/clauses/sentence_links.h"
#include "facts/differences/difference.h"
#include "language/terms.h"
#include "settings.h"

namespace storydiff {

/// Adds all differences of the kind quotation between linked sentences that are not the same word
/// for word, each quotation of a sentence in at most one. `free`: the stories are told freely (telling.h).
void find_quotation_details(const Article& left, const Article& right, const Terms& terms,
                            const Alignment& alignment, const SideLinks& links, bool free,
                            const FactSettings& settings, std::vector<Difference>& out);

}  // namespace storydiff
