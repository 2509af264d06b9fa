// What two texts give before anything that a reader may change about their comparison counts.
#pragma once

#include <string>
#include <vector>

#include "align/alignment.h"
#include "align/pins.h"
#include "article/article.h"
#include "diff/edit_links.h"
#include "facts/facts.h"
#include "input.h"
#include "language/terms.h"
#include "language/words/pack.h"
#include "options.h"
#include "progress.h"
#include "report/report.h"
#include "report/verbatim.h"
#include "settings.h"

namespace storydiff {

/// Two texts through every stage up to the word edits, and what else no pin and no option reaches.
struct Groundwork {
  Article left, right;    ///< as the stages saw them; of mirrored texts right comes first
  bool mirrored = false;  ///< see is_mirrored()
  Terms terms;
  Alignment alignment;           ///< as the model has it
  std::vector<LinkEdits> edits;  ///< of alignment.sentences (Link::edits)
  std::vector<Verbatim> verbatim;
};

/// The first half of compare(): takes, and throws, what that does.
[[nodiscard]] Groundwork lay_groundwork(ArticleInput left, ArticleInput right,
                                        const Settings& settings, const LanguagePack* pack,
                                        const Progress& progress);

/// Whether the report may take lists out of the groundwork, or has to leave them for another one.
enum class Groundworks : std::uint8_t { once, again };

/// The second half: pins, facts and the report. `settings` as the groundwork was laid with. With
/// Groundworks::again `work` is afterwards what it was before.
[[nodiscard]] Report build_report(Groundwork& work, Groundworks use, const Options& options,
                                  const Settings& settings, const Pins& pins,
                                  const Progress& progress);

}  // namespace storydiff
