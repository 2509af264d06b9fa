// The whole result, as plain data. docs/report.schema.json says what it looks like outside.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "align/alignment.h"
#include "align/pins.h"
#include "article/article.h"
#include "facts/facts.h"
#include "facts/inconsistencies.h"
#include "language/terms.h"
#include "options.h"
#include "report/explain.h"
#include "report/verbatim.h"
#include "settings.h"
#include "text/offsets.h"

namespace storydiff {

/// A limit that made some answer coarser than it could be.
struct Degraded {
  std::string limit;    ///< name of the limit in ReportSettings ("diff_max_work")
  std::string effect;   ///< in words a reader understands
  std::string side;     ///< "left", "right" or "both"
  std::uint32_t count;  ///< how many places it concerns
};

struct Summary {
  std::uint32_t shared = 0, changed = 0, added = 0, removed = 0;
  double left_shared =
      0;  ///< share of the words of the left story that shared or changed facts cover
  double right_shared = 0;
  double verbatim_left = 0;  ///< share of the left story's words in runs of six or more equal words
  double verbatim_right = 0;
  bool versions = false;          ///< the two are versions of one text, the right one the newer
  std::uint32_t unannounced = 0;  ///< facts so marked
};

/// One plain sentence of the comparison, and the fact that it tells of.
struct NarrationLine {
  std::string text;
  std::uint32_t fact = kNoFact;  ///< index into Report::facts
  static constexpr std::uint32_t kNoFact = UINT32_MAX;
};

struct Report {
  Options options;
  Pins pins;  ///< links that the caller set right
  Article left, right;
  std::string left_language, right_language;
  StemSource left_stems = StemSource::none, right_stems = StemSource::none;
  std::vector<std::string> packs;  ///< names of the language packs that were used
  std::vector<Link> paragraph_links;
  std::vector<Link> sentence_links;
  std::vector<LinkEdits> edits;  ///< of sentence links (Link::edits), as word indices
  std::vector<Fact> facts;
  std::vector<Inconsistency> inconsistencies;  ///< those of the left, then those of the right
  std::vector<WordLink> word_links;            ///< only where options.word_links
  std::vector<Explanation>
      explanations;  ///< parallel to sentence_links; only where options.explain
  std::vector<Verbatim> verbatim;
  std::vector<Span> correction_notes;    ///< on the right; the left has no such words
  std::vector<NarrationLine> narration;  ///< only where options.narration
  Summary summary;
  std::vector<Degraded> degraded;
};

/// Counts by status and the shares of both stories.
[[nodiscard]] Summary summarise(const Report& report, const ReportSettings& settings);

/// Which limits made some answer coarser; `unsearched` as in Alignment.
[[nodiscard]] std::vector<Degraded> list_degraded(const Report& report, std::uint32_t unsearched);

/// The report as one line of JSON, in the fixed order of the schema, all offsets in `unit`.
/// The same report gives the same bytes on every platform.
[[nodiscard]] std::string to_json(const Report& report, OffsetUnit unit);

}  // namespace storydiff
