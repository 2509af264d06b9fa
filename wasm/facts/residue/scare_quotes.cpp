#include <algorithm>
#include <string_view>

#include "facts/residue/divergences.h"

namespace storydiff {
namespace {

bool is_quote(std::string_view folded) {
  return folded == "\"" || folded == "“" || folded == "”" || folded == "„" || folded == "«" ||
         folded == "»";
}

/// Whether a side quotes with single marks, which are apostrophes elsewhere.
bool has_single_quotes(const TokenSide& side) {
  return std::any_of(side.tokens.begin(), side.tokens.end(), [&](const Token& t) {
    const std::string_view folded = side.term(t).folded;
    return folded == "‘" || folded == "‚" || folded == "‹" || folded == "›" || folded == "'";
  });
}

}  // namespace

void find_scare_quotes(const LinkTokens& tokens, std::vector<Divergence>& out) {
  const auto inside = [](const TokenSide& side, std::uint32_t& first, std::uint32_t& last) {
    std::uint32_t count = 0;
    for (std::uint32_t k = 0; k < side.tokens.size(); ++k) {
      if (!is_quote(side.term(side.tokens[k]).folded)) continue;
      (count == 0 ? first : last) = k;
      ++count;
    }
    return count;
  };
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  const std::uint32_t left = inside(tokens.left, first, last);
  std::uint32_t other_first = 0;
  std::uint32_t other_last = 0;
  const std::uint32_t right = inside(tokens.right, other_first, other_last);
  if ((left == 2) == (right == 2) || left + right != 2) return;
  if (has_single_quotes(left == 2 ? tokens.right : tokens.left)) return;
  const bool on_left = left == 2;
  if (!on_left) {
    first = other_first;
    last = other_last;
  }
  const std::vector<Token>& quoting = (on_left ? tokens.left : tokens.right).tokens;
  Range words{kNone, 0};
  Range others{kNone, 0};
  for (std::uint32_t k = first + 1; k < last; ++k) {
    if (quoting[k].partner == kNone) return;
    const std::uint32_t other =
        (on_left ? tokens.right : tokens.left).tokens[quoting[k].partner].word;
    words = {std::min(words.first, quoting[k].word), std::max(words.last, quoting[k].word + 1)};
    others = {std::min(others.first, other), std::max(others.last, other + 1)};
  }
  if (words.last == 0) return;
  Divergence d;
  d.left = on_left ? words : others;
  d.right = on_left ? others : words;
  d.kind = DetailKind::quotation;
  d.twist = Twist::marks;
  // One word between marks may be called so; several are somebody's words.
  d.quiet = words.size() == 1;
  d.on_right = !on_left;
  out.push_back(d);
}

}  // namespace storydiff
