// Why a fact matters as much as it does, as English sentences.
#pragma once

#include <string_view>

#include "facts/facts.h"

namespace storydiff::english {

/// "A figure differs at the top of the story."
[[nodiscard]] std::string_view say_reason(const Fact& fact);

}  // namespace storydiff::english
