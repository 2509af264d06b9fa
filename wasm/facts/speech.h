// Who says it, in which words, how sure it is, and whether it is so at all.
#pragma once

#include <cstdint>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/facts.h"
#include "facts/support.h"
#include "language/terms.h"
#include "options.h"

namespace storydiff {

/// A difference of the kinds quotation, attribution, certainty and negation between two linked
/// sentences, and a word of each clause that it stands in.
struct SpeechDetail {
  Detail detail;  ///< nothing said yet
  std::uint32_t left = 0;
  std::uint32_t right = 0;
};

/// All such differences between linked sentences that are not the same word for word, each word in
/// at most one.
[[nodiscard]] std::vector<SpeechDetail> find_speech(const Article& left, const Article& right,
                                                    const Terms& terms, const Alignment& alignment,
                                                    const SideLinks& links,
                                                    const Settings& settings);

/// Of those, the ones about quotations alone.
void find_quotation_details(const Article& left, const Article& right, const Terms& terms,
                            const Alignment& alignment, const SideLinks& links,
                            const Settings& settings, std::vector<SpeechDetail>& out);

}  // namespace storydiff
