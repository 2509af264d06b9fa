// The part of a comparison that depends on the two texts alone, and not on what a reader can change
// (pins, options).
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
#include "language/words/pack_source.h"
#include "options.h"
#include "progress.h"
#include "report/report.h"
#include "report/verbatim.h"
#include "settings.h"

namespace storydiff {

/// Two texts after every stage up to the word edits, and all else that no pin and no option
/// changes.
struct Groundwork {
  Article left, right;    ///< as the stages took them; exchanged if `mirrored`
  bool mirrored = false;  ///< see is_mirrored()
  Terms terms;
  Alignment alignment;           ///< without pins
  std::vector<LinkEdits> edits;  ///< of alignment.sentences (Link::edits)
  std::vector<Verbatim> verbatim;
};

/// The first half of compare(), with its parameters and exceptions. Where `missing` is given, what
/// the languages of the texts call for and is not loaded is named there; if that is anything, the
/// groundwork is left undone.
[[nodiscard]] Groundwork lay_groundwork(ArticleInput left, ArticleInput right,
                                        const Settings& settings, const PackSource& packs,
                                        const Progress& progress, Missing* missing = nullptr);

/// Whether the report may move lists out of the groundwork, or has to leave them for another
/// report.
enum class Groundworks : std::uint8_t { once, again };

/// The second half: pins, facts and the report. `settings` are those of lay_groundwork(). With
/// Groundworks::again `work` is left as it was.
[[nodiscard]] Report build_report(Groundwork& work, Groundworks use, const Options& options,
                                  const Settings& settings, const Pins& pins,
                                  const Progress& progress);

}  // namespace storydiff
