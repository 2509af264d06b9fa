// Lists: the story's own, and those that point to other stories.
#pragma once

#include <cstdint>
#include <vector>

#include "article/kinship.h"
#include "article/shape.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

enum class ListKind : std::uint8_t {
  none,     ///< not in a list with a lead-in
  own,      ///< "These are the offices:" and the offices
  foreign,  ///< "Read also:" and the headlines of other stories
  data,     ///< lines with a number in each: dates, results, prices
};

/// The kind of list that each paragraph (a lead-in or an item) is in.
[[nodiscard]] std::vector<ListKind> list_kinds(const std::vector<Shape>& shapes,
                                               const std::vector<Kinship>& kinship,
                                               const ArticleSettings& settings);

}  // namespace storydiff
