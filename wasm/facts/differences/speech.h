// Differences of speech: quotations, who says something, how certain it is, and whether it is so.
#pragma once

#include <cstdint>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/clauses/sentence_links.h"
#include "facts/differences/difference.h"
#include "facts/differences/speech_words.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// All differences of the kinds quotation, attribution, certainty and negation between linked
/// sentences that are not the same word for word, each word in at most one. `free`: the stories are
/// told freely (telling.h).
[[nodiscard]] std::vector<Difference> find_speech(const Article& left, const Article& right,
                                                  const Terms& terms, const Voices& voices,
                                                  const Alignment& alignment,
                                                  const SideLinks& links, bool free,
                                                  const FactSettings& settings);

}  // namespace storydiff
