// Paragraphs of a text that has no furniture, because it is the source of a document and no page.
#pragma once

#include <vector>

#include "article/article.h"

namespace storydiff {

/// Whether a side is a document written in Markdown. A saved page that some program turned into
/// Markdown, with its menus as lists of links, is none.
[[nodiscard]] bool is_document(const Article& article);

/// The roles of a document: its first heading of the first level is the headline, or a heading of
/// any level that it starts with; all else is body.
[[nodiscard]] std::vector<Role> document_roles(const Article& article);

}  // namespace storydiff
