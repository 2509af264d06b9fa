// Tested by tests/cpp/facts/known_attributes_test.cpp.
#include "facts/known_attributes.h"

#include <algorithm>

#include "facts/differences/values.h"
#include "text/sort.h"

namespace storydiff {
namespace {

void mark(Flags& known, Range words) {
  std::fill(known.begin() + words.first, known.begin() + words.last, true);
}

void add_known(const Flags& known, const std::vector<Range>& runs,
               std::vector<std::uint32_t>& out) {
  const std::size_t before = out.size();
  for (const Range run : runs) {
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      if (known[w]) out.push_back(w);
    }
  }
  if (out.size() > before) sort_items(out);
}

}  // namespace

KnownAttributes::KnownAttributes(const Article& left, const Article& right, const Terms& terms,
                                 const BothReferents& referents)
    : terms_(terms),
      left_{left, terms.left, Flags(terms.left.terms.size())},
      right_{right, terms.right, Flags(terms.right.terms.size())} {
  for (const Attribute& l : referents.left.ages) {
    for (const Attribute& r : referents.right.ages) {
      const Quantity& mine = terms.left.quantities[l.quantity];
      const Quantity& theirs = terms.right.quantities[r.quantity];
      if (l.whose != r.whose || !same_value(mine, theirs)) continue;
      mark(left_.known, l.words);
      mark(right_.known, r.words);
    }
  }
  for (const Attribute& l : referents.left.descriptions) {
    for (const Attribute& r : referents.right.descriptions) {
      const std::uint32_t mine = l.words.first;
      const std::uint32_t theirs = r.words.first;
      if (l.whose != r.whose || terms.left.terms[mine] != terms.right.terms[theirs]) continue;
      left_.known[mine] = right_.known[theirs] = true;
    }
  }
}

void KnownAttributes::add_to(std::vector<std::uint32_t>& left, std::vector<std::uint32_t>& right,
                             const FactWords& words) const {
  add_known(left_.known, words.left, left);
  add_known(right_.known, words.right, right);
}

/// From the first to the last word of a span that says something else; the span itself if none of its
/// words is known, and empty if all are.
Span KnownAttributes::rest_of(const Side& side, Span span) const {
  const std::vector<Word>& words = side.article.segmentation.words;
  auto word = std::lower_bound(words.begin(), words.end(), span.start,
                               [](const Word& w, std::uint32_t at) { return w.span.start < at; });
  Span rest{span.start, span.start};
  bool any = false;
  for (; word != words.end() && word->span.end <= span.end; ++word) {
    const auto index = static_cast<std::size_t>(word - words.begin());
    const Term& term = terms_.vocabulary[side.terms.terms[index]];
    any = any || side.known[index] != 0;
    if (side.known[index] != 0 || term.kind == WordKind::punctuation || term.function_word)
      continue;
    if (rest.empty()) rest.start = word->span.start;
    rest.end = word->span.end;
  }
  return any ? rest : span;
}

void KnownAttributes::take_off(std::vector<Detail>& details) const {
  std::erase_if(details, [&](Detail& detail) {
    if (detail.kind != DetailKind::wording) return false;
    if (!detail.left.empty() && !detail.right.empty()) return false;
    const bool on_left = !detail.left.empty();
    Span& span = on_left ? detail.left : detail.right;
    const Span rest = rest_of(on_left ? left_ : right_, span);
    if (rest.empty()) return true;
    span = rest;
    return false;
  });
}

}  // namespace storydiff
