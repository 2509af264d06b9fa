// Furniture inside the story's run: captions of pictures, inserted links, copies, biographies.
#pragma once

#include <cstdint>
#include <vector>

#include "article/opening.h"
#include "text/flags.h"

namespace storydiff {

/// Paragraphs that open with a name that some other line consists of ("Anna Berg" / "Anna Berg
/// covers the valley for ..."), where nothing else in the text mentions that name.
[[nodiscard]] Flags biographies_of(const Article& article, const std::vector<Shape>& shapes,
                                   const ArticleSettings& settings);

/// Writes the roles of the paragraphs of `range`: body, unless there is strong evidence against it.
void assign_inside(const SideView& view, Range range, const Flags& biographies,
                   const ArticleSettings& settings, std::vector<Role>& roles);

}  // namespace storydiff
