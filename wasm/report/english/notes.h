// Sentences about one side as a whole, and about the comparison.
#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "facts/inconsistencies.h"
#include "report/english/sentence.h"
#include "report/report.h"

namespace storydiff::english {

/// "The headline gives “12” where the text gives “15”."
[[nodiscard]] std::string say_inconsistency(const Inconsistency& one, const Article& article);

/// What reaching a limit did to the result.
[[nodiscard]] std::string_view say_limit(Limit limit, const Report& report);

/// "In the Courier: The headline gives ...", around the sentence of an inconsistency.
[[nodiscard]] std::string say_inside(std::string_view name, std::string_view sentence);

/// "The Dispatch carries a note about a correction or an update: “...”"
[[nodiscard]] std::string say_corrected(std::string_view name, std::string_view note);

}  // namespace storydiff::english
