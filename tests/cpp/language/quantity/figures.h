// Pairs of sentences whose figures are equal in value, or are not, for the tests of each language.
#pragma once

#include <gtest/gtest.h>

#include <span>

#include "facts/differences/values.h"
#include "language/notation.h"

namespace storydiff::language_test {

struct FigurePair {
  const char* left;
  const char* right;
  bool same;
};
inline constexpr bool kSame = true;
inline constexpr bool kDiffers = false;

/// Both sentences have as many figures, at least one, and all of them agree in value or, for a pair
/// that differs, one does not.
inline void expect_figures(std::string_view language, std::span<const FigurePair> pairs) {
  const auto read = [&](const char* text) { return std::string(text) + padding(language).data(); };
  for (const FigurePair& pair : pairs) {
    const Article left = article(read(pair.left));
    const Article right = article(read(pair.right));
    const Terms terms = analyse(left, right);
    const std::string shown = quantities(pair.left, language) + " / " +
                              quantities(pair.right, language) + " of \"" + pair.left + "\" / \"" +
                              pair.right + '"';
    EXPECT_EQ(terms.left.language, language) << shown;
    const std::vector<Quantity>& a = terms.left.quantities;
    const std::vector<Quantity>& b = terms.right.quantities;
    const bool read_both = !a.empty() && a.size() == b.size();
    EXPECT_TRUE(read_both) << "read " << shown;
    if (!read_both) continue;
    bool same = true;
    for (std::size_t q = 0; q < a.size(); ++q) same = same && same_value(a[q], b[q]);
    EXPECT_EQ(same, pair.same) << "compared " << shown;
  }
}

}  // namespace storydiff::language_test
