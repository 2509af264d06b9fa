// The lines before the story's first paragraph: headline, standfirst, byline, and furniture.
#pragma once

#include <cstdint>
#include <vector>

#include "article/extent.h"
#include "article/kinship.h"
#include "article/shape.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// One side with all that is known of its paragraphs.
struct SideView {
  const Article& article;
  const std::vector<Shape>& shapes;
  const std::vector<Kinship>& kinship;
  const std::vector<ListKind>& lists;
  const SharedWords& words;
  int side = 0;
  Range story;  ///< what extent.h found
};

/// Writes the roles of all paragraphs before the first prose of the story into `roles`; returns the
/// index of that paragraph.
std::uint32_t assign_opening(const SideView& view, const ArticleSettings& settings,
                             std::vector<Role>& roles);

}  // namespace storydiff
