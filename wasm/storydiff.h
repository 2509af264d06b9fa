// storydiff: compares two tellings of one news story, fact by fact.
#pragma once

#include "align/pins.h"
#include "input.h"
#include "language/words/pack_source.h"
#include "options.h"
#include "progress.h"
#include "report/report.h"
#include "settings.h"

namespace storydiff {

/// Compares two articles. Any input up to the limits of `settings` gets a report; past
/// `settings.max_text_bytes` it throws LimitError. `packs` says which words of a language mean the
/// same; without the one of the texts' language the report names none.
/// `pins` override the alignment and are listed in the report. `progress` is notified of the
/// stages. Pure: no state is kept between calls. groundwork.h has its two halves, for comparing the
/// same texts again.
[[nodiscard]] Report compare(ArticleInput left, ArticleInput right, const Options& options = {},
                             const Settings& settings = {}, const PackSource& packs = {},
                             const Pins& pins = {}, const Progress& progress = {});

}  // namespace storydiff
