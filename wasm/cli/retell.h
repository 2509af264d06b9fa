// A report's sentences in another language than English.
#pragma once

#include <string_view>
#include <vector>

#include "cli/phrases.h"
#include "report/report.h"

namespace storydiff::cli {

/// Makes the sentences of a report anew from its data (kinds, spans, values, statuses), never from
/// English: what details, inconsistencies and limits say, why a fact matters, and the narration if
/// it is there. A side without a label has the name that the language gives it. The
/// page makes the same sentences of the same messages (web/render/retell.js). English is left as
/// the engine made it.
void retell(Report& report, const Phrases& phrases);

/// The lines of an English narration, made anew of a report that has been retold.
[[nodiscard]] std::vector<NarrationLine> retold_narration(const Report& report,
                                                          const std::vector<NarrationLine>& lines,
                                                          const Phrases& phrases);

}  // namespace storydiff::cli
