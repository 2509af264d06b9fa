// Days that a text names by its own date: "on Friday", "yesterday".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// Days since 1970-01-01 in the Gregorian calendar.
[[nodiscard]] std::int64_t days_of(std::int64_t year, std::int64_t month, std::int64_t day);
/// "2024-11-08", the day that many days after 1970-01-01.
[[nodiscard]] std::string date_of(std::int64_t days);
/// 1 (Monday) to 7.
[[nodiscard]] std::uint32_t weekday_of(std::int64_t days);

/// Fills in `resolved` of weekdays and of "yesterday", "today" and "tomorrow", by the text's own
/// date: the first whole date that stands in a byline or at the edge of the story. A weekday is the
/// last one up to that date, or the next one behind "next". Without a date of the text nothing is
/// resolved, and "yesterday" and its like, which then mean nothing that could be compared, are
/// taken out of the list.
void resolve_dates(const Article& article, const SideTerms& side, const Terms& terms,
                   std::vector<Quantity>& quantities);

}  // namespace storydiff
