// What differs in a changed fact, as English sentences.
#pragma once

#include <vector>

#include "article/article.h"
#include "facts/facts.h"
#include "options.h"

namespace storydiff {

/// Fills in `says` of every detail: one plain English sentence that quotes what differs, and calls
/// the sides by their labels where `options` has them.
void describe_details(std::vector<Fact>& facts, const Article& left, const Article& right,
                      const Options& options);

}  // namespace storydiff
