// The words that a report uses for kinds and states: one place, for JSON and every other form.
#pragma once

#include <string_view>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/edits.h"
#include "facts/facts.h"
#include "language/terms.h"
#include "text/offsets.h"

namespace storydiff {

[[nodiscard]] std::string_view name_of(Role role);
[[nodiscard]] std::string_view name_of(LinkKind kind);
[[nodiscard]] std::string_view name_of(EditOp op);
[[nodiscard]] std::string_view name_of(FactStatus status);
[[nodiscard]] std::string_view name_of(DetailKind kind);
/// Empty for Relation::none.
[[nodiscard]] std::string_view name_of(Relation relation);
[[nodiscard]] std::string_view name_of(Significance significance);
[[nodiscard]] std::string_view name_of(OffsetUnit unit);
[[nodiscard]] std::string_view name_of(StemSource stems);

/// The role of that name; false where there is none.
[[nodiscard]] bool role_named(std::string_view name, Role& role);

}  // namespace storydiff
