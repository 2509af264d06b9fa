// Whether a report accounts for every word in which two linked statements differ: the rule of
// scripts/history/accounts.mjs on the engine's own result.
#pragma once

#include <string>

#include "report/report.h"

namespace storydiff::testing {

/// The words of shared and reworded facts that the sentences they are held against lack, and that
/// lie in no equivalent and no residue, as "left years, right months"; empty if there are none.
/// Words of changed, added and removed facts are told.
[[nodiscard]] std::string unaccounted_words(const Report& report);

}  // namespace storydiff::testing
