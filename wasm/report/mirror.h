// Left and right are names, not roles: which article is called which must not change an answer.
#pragma once

#include "report/report.h"
#include "text/text.h"

namespace storydiff {

/// Whether two articles are to be compared the other way round. The stages break ties, add floats
/// and score pairs in one direction; so that a swap of the sides swaps the report and nothing else,
/// they always see the shorter text first (of two as long as each other, the one that sorts first).
[[nodiscard]] bool is_mirrored(const Text& left, const Text& right);

/// Swaps the sides of pinned pairs.
void mirror_pins(Pins& pins);

/// Swaps the sides of all that was found: articles, pins, links, edits, facts, word links. What was
/// coarse is listed afterwards.
void mirror(Report& report);

}  // namespace storydiff
