// The last touch to facts: their order, and what differs said in words.
#pragma once

#include <vector>

#include "article/article.h"
#include "facts/facts.h"
#include "options.h"

namespace storydiff {

/// Puts facts into reading order: by where they stand on the left; one that is only on the right
/// follows the fact that comes before it there.
void arrange_facts(std::vector<Fact>& facts);

/// Fills in `says` of every detail: one plain English sentence that quotes what differs, and calls
/// the sides by their labels where `options` has them.
void describe_details(std::vector<Fact>& facts, const Article& left, const Article& right,
                      const Options& options);

}  // namespace storydiff
