// The order in which facts are read.
#pragma once

#include <vector>

#include "facts/facts.h"

namespace storydiff {

/// Puts facts into reading order: by where they stand on the left; one that is only on the right
/// follows the fact that comes before it there.
void arrange_facts(std::vector<Fact>& facts);

}  // namespace storydiff
