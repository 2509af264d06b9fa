// What is stated, and whether the other side states it too.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/edit_links.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

enum class FactStatus : std::uint8_t { shared, changed, added, removed };

enum class DetailKind : std::uint8_t {
  number,
  money,
  percent,
  date,
  name,
  quotation,
  attribution,
  negation,
  certainty,
  wording
};

/// How much a change matters, from least to most.
enum class Significance : std::uint8_t { typography, spelling, style, background, detail, core };

/// What happened to a quotation or its speaker, where the spans alone do not tell.
enum class Twist : std::uint8_t {
  none,
  cut,      ///< of a quotation: one side has a part of the other's words only
  elided,   ///< the same, and an ellipsis says so
  marks,    ///< the same words, in quotation marks on one side only
  speaker,  ///< of an attribution: somebody else says it
  verb,     ///< "said", "claimed"
};

/// How two values that differ stand to each other.
enum class Relation : std::uint8_t {
  none,      ///< of details that have no values
  updated,   ///< both can be true, one tells more: "dozens", "37"
  conflict,  ///< they cannot both be true: "12", "15"
};

/// One place where a changed fact differs. An empty span: this side lacks it.
struct Detail {
  DetailKind kind = DetailKind::wording;
  Span left;
  Span right;
  Twist twist = Twist::none;
  /// Which side has the "not", the hedge or the quotation marks: true for the right one.
  bool on_right = false;
  Relation relation = Relation::none;
  std::string left_value;  ///< as in the report ("2500000000 USD", ">40"); empty where none
  std::string right_value;
  std::string counted;  ///< what both figures count ("people"); empty where not told
  bool age = false;     ///< both figures are ages
  std::string says;     ///< one plain sentence: "The number went from 12 to 15."
};

/// One statement, as spans on one side or both.
/// Invariants: `left` is empty exactly when status is added, `right` exactly when removed; spans of
/// a list are in order and do not overlap; details only on changed facts, at least one there.
struct Fact {
  FactStatus status = FactStatus::shared;
  std::vector<Span> left;
  std::vector<Span> right;
  std::vector<Detail> details;
  Significance significance = Significance::detail;
  std::string reason;  ///< why this significance, in words
  float score = 0;     ///< how sure the status is, 0 to 1
  bool moved = false;
  /// The right side, a newer version of the same text, changed or dropped this without a note, and
  /// it matters most (`core`).
  bool unannounced = false;
};

/// All facts, in no particular order and with nothing said yet (facts/arrange.h and report/english do that).
/// Every word of every story sentence of a side lies in at least one fact of that side.
[[nodiscard]] std::vector<Fact> find_facts(const Article& left, const Article& right,
                                           const Terms& terms, const Alignment& alignment,
                                           const std::vector<LinkEdits>& edits,
                                           const FactSettings& settings);

}  // namespace storydiff
