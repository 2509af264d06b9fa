// Sentences for figures, dates, names and words that differ in what they mean.
#pragma once

#include <string>

#include "report/english/sentence.h"

namespace storydiff::english {

/// Of a detail with a relation. Without labels the left text is the older version, so a figure
/// "went from" one value "to" the other: "The number of people went from 12 to 15." With labels
/// neither comes first: "The number of people is 12 in the Courier and 15 in the Dispatch." An
/// update adds "; both can be true".
[[nodiscard]] std::string say_values(const Differing& one);

}  // namespace storydiff::english
