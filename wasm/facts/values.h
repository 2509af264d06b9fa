// When two quantities mean the same, and when they can be set against each other.
#pragma once

#include "facts/facts.h"
#include "language/terms.h"

namespace storydiff {

/// Whether two mentions do not contradict each other: equal values, dates of which one is only less
/// exact ("November", "November 2024"), or figures within a tenth of each other of which one is
/// called approximate.
[[nodiscard]] bool same_value(const Quantity& a, const Quantity& b);

/// Whether a difference between two quantities of these kinds is a difference of one thing.
[[nodiscard]] bool comparable(QuantityKind a, QuantityKind b);

[[nodiscard]] DetailKind detail_kind(QuantityKind a, QuantityKind b);

}  // namespace storydiff
