// Days that a text names relative to its own date: "on Friday", "yesterday".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// Days since 1970-01-01 in the Gregorian calendar.
[[nodiscard]] std::int64_t days_of(std::int64_t year, std::int64_t month, std::int64_t day);
/// The day that is `days` days after 1970-01-01, as "2024-11-08".
[[nodiscard]] std::string date_of(std::int64_t days);
/// The day of the week, 1 (Monday) to 7 (Sunday).
[[nodiscard]] std::uint32_t weekday_of(std::int64_t days);

/// Fills in `resolved` of weekdays and of "yesterday", "today" and "tomorrow" from the text's own
/// date: the first complete date in a byline or at the edge of the story. A weekday means the
/// latest one up to that date; after "next" it means the one a week later. If the text's own date
/// is unknown, nothing is resolved, and "yesterday", "today" and "tomorrow", which then cannot be
/// compared with anything, are removed from the list.
void resolve_dates(const Article& article, const SideTerms& side, const Terms& terms,
                   std::vector<Quantity>& quantities);

}  // namespace storydiff
