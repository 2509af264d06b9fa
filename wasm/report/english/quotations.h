// Sentences for quotations that differ.
#pragma once

#include <string>

#include "report/english/sentence.h"

namespace storydiff::english {

/// Of a detail of the kind `quotation` that both sides have: "The Courier puts “a mess” in
/// quotation marks, the Dispatch says it in its own voice."
[[nodiscard]] std::string say_quotation(const Differing& one);

}  // namespace storydiff::english
