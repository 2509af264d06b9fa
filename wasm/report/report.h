// The whole result, as plain data. docs/report.schema.json says what it looks like outside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "align/alignment.h"
#include "align/pins.h"
#include "align/questions.h"
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

enum class Sides : std::uint8_t { left, right, both };

/// Limits that may make a result coarser than it could be.
enum class Limit : std::uint8_t {
  diff_max_work,     ///< DiffSettings::max_work: word edits of long sentences
  align_postings,    ///< AlignSettings::postings: candidates of repetitive sentences
  languages_differ,  ///< the two sides are in different languages
  stemmer_pack,      ///< the stemmer of a side's language was not loaded
  lexicon,           ///< the words of a side's language were not loaded
  language_pack,     ///< the pack of the texts' language was not loaded
  stages,            ///< Options::links_only: no facts were looked for
  significance,      ///< of the native program's output: facts that --significance leaves out
};

/// A limit that was reached.
struct Degraded {
  Limit limit = Limit::diff_max_work;
  Sides side = Sides::both;  ///< which text it concerns
  std::uint32_t count = 1;   ///< how many places it concerns
  std::string effect;        ///< one plain sentence, which report/english fills in
};

struct Summary {
  std::uint32_t shared = 0, reworded = 0, changed = 0, added = 0, removed = 0;  ///< facts
  // Shares of a story's words, by the status of the facts that cover them; the rest stands on that
  // side only.
  double left_shared = 0, right_shared = 0;
  double left_reworded = 0, right_reworded = 0;
  double left_changed = 0, right_changed = 0;
  double verbatim_left = 0;  ///< share of the left story's words in runs of six or more equal words
  double verbatim_right = 0;
  bool versions = false;          ///< the two are versions of one text, the right one the newer
  std::uint32_t unannounced = 0;  ///< facts so marked
};

/// One line of the narration, and the fact that it is about.
struct NarrationLine {
  std::string text;
  std::uint32_t fact = kNoFact;  ///< index into Report::facts
  static constexpr std::uint32_t kNoFact = UINT32_MAX;
};

struct Report {
  Options options;
  Pins pins;  ///< links that the caller made or removed by hand
  Article left, right;
  std::string left_language, right_language;
  StemSource left_stems = StemSource::none, right_stems = StemSource::none;
  bool left_wordless = false, right_wordless = false;  ///< see lacks_words()
  std::vector<std::string> packs;                      ///< names of the language packs used
  bool lacks_pack = false;  ///< the texts' language has a pack, which was not found
  std::vector<Link> paragraph_links;
  std::vector<Link> sentence_links;
  std::vector<LinkEdits> edits;  ///< of sentence links (Link::edits), as word indices
  std::vector<Fact> facts;
  std::vector<Inconsistency> inconsistencies;  ///< those of the left, then those of the right
  std::vector<WordLink> word_links;            ///< only if options.word_links
  std::vector<Explanation> explanations;  ///< parallel to sentence_links; only if options.explain
  std::vector<Question> undecided;        ///< only if options.undecided; the most doubtful first
  std::vector<Verbatim> verbatim;
  std::vector<Span> correction_notes;    ///< on the right; the left does not contain them
  std::vector<NarrationLine> narration;  ///< only if options.narration
  Summary summary;
  std::vector<Degraded> degraded;
  /// Of another language than English: why a fact matters, two sentences for each Reason, one for
  /// elsewhere and one for the top of the story. Null: English.
  const std::string_view* reasons = nullptr;
};

/// Counts of facts by status, and the shares of both stories.
[[nodiscard]] Summary summarise(const Report& report, const Terms& terms,
                                const ReportSettings& settings);

/// The limits that were reached; `unsearched` as in Alignment.
[[nodiscard]] std::vector<Degraded> list_degraded(const Report& report, std::uint32_t unsearched);

/// The report as one line of JSON, in the fixed order of the schema, all offsets in `unit`.
/// The same report gives the same bytes on every platform.
[[nodiscard]] std::string to_json(const Report& report, OffsetUnit unit);

}  // namespace storydiff
