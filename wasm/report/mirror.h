// Left and right are names, not roles: exchanging the articles must not change what is found.
#pragma once

#include "report/report.h"
#include "text/text.h"

namespace storydiff {

/// Whether two articles have to be compared with the sides exchanged. The stages break ties, add
/// floats and score pairs in one direction; so that exchanging the sides exchanges them in the
/// report and changes nothing else, the stages always see the shorter text first (of two texts of
/// one length, the one that sorts first).
[[nodiscard]] bool is_mirrored(const Text& left, const Text& right);

/// Exchanges the sides of pinned pairs.
void mirror_pins(Pins& pins);

/// Exchanges the sides of a report: articles, pins, links, edits, facts, word links. To be called
/// before anything is made that names a side (sentences, limits).
void mirror(Report& report);

}  // namespace storydiff
