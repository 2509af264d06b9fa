// A report for people to read.
#pragma once

#include <cstddef>
#include <string>

#include "cli/phrases.h"
#include "report/report.h"

namespace storydiff::cli {

struct TerminalStyle {
  bool color = false;
  std::size_t width = 80;  ///< columns
};

/// Facts by status, those that differ first, each with a sign (+ - ~ =), so that it can be read
/// without colour and on paper.
[[nodiscard]] std::string format_terminal(const Report& report, const TerminalStyle& style,
                                          const Phrases& phrases = {});

/// The narration (report/english/narration.h), one paragraph per line, for screen readers and
/// newsletters.
[[nodiscard]] std::string format_text(const Report& report, const Phrases& phrases = {});

/// The same as CommonMark. What the articles say is escaped and never becomes markup.
[[nodiscard]] std::string format_markdown(const Report& report, const Phrases& phrases = {});

/// The pairs of sentences for a judge (Report::undecided), one line of JSON per pair, offsets in
/// `unit`; "same" is null, for the judge to fill in.
[[nodiscard]] std::string format_questions(const Report& report, OffsetUnit unit);

/// One page without other files: both articles with their facts marked, and the list of facts.
[[nodiscard]] std::string format_html(const Report& report, const Phrases& phrases = {});

}  // namespace storydiff::cli
