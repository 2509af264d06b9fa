// Places: the edit script around two mentions, and the words next to them.
//
//     "12 people were hurt in Odda"     15 replaces 12 in the script           1
//     "In Odda 15 people were hurt"     it does not, but "people", "hurt"      2 of 3
//                                       and "Odda" are near both

#include "facts/differences/places.h"

#include <algorithm>

namespace storydiff {
namespace {

/// The edit whose left range holds `word`; null where there is none.
const Edit* edit_at(const std::vector<Edit>& edits, std::uint32_t word) {
  const auto after =
      std::upper_bound(edits.begin(), edits.end(), word,
                       [](std::uint32_t w, const Edit& e) { return w < e.left.last; });
  return after == edits.end() || !after->left.contains(word) ? nullptr : &*after;
}

}  // namespace

float Places::agreement(Range l, Range r, const std::vector<Edit>& edits) const {
  float best = 0;
  const Edit* at = edit_at(edits, l.first);
  if (at != nullptr && at->op == EditOp::replace && at->left.last >= l.last &&
      at->right.first <= r.first && at->right.last >= r.last) {
    const auto rest = static_cast<float>(at->left.size() - l.size() + at->right.size() - r.size());
    best = 1.0F / (1.0F + rest * 0.1F);
  }
  return std::max(best, neighbours(l, r));
}

bool Places::before_alike(Range l, Range r) const {
  const auto key = [this](const Side& side, Range mention) {
    const Range sentence = sentence_of(side, mention);
    std::uint32_t at = mention.first;
    while (at > sentence.first && term(side, at - 1).folded == "the") --at;
    return at == sentence.first ? kNone : term(side, at - 1).stem;
  };
  return key(left_, l) == key(right_, r);
}

bool Places::after_alike(Range l, Range r) const {
  const auto key = [this](const Side& side, Range mention) {
    return mention.last == sentence_of(side, mention).last ? kNone : term(side, mention.last).stem;
  };
  const std::uint32_t after = key(left_, l);
  return after == key(right_, r) && after != kNone;
}

/// Share of the content words within reach of either mention that stand within reach of both.
float Places::neighbours(Range l, Range r) const {
  const std::vector<std::uint32_t> a = around(left_, l);
  const std::vector<std::uint32_t> b = around(right_, r);
  if (a.empty() || b.empty()) return 0;
  std::size_t shared = 0;
  for (const std::uint32_t stem : a) shared += std::count(b.begin(), b.end(), stem) > 0 ? 1U : 0U;
  return static_cast<float>(shared) / static_cast<float>(std::max(a.size(), b.size()));
}

std::vector<std::uint32_t> Places::around(const Side& side, Range mention) const {
  const Range sentence = sentence_of(side, mention);
  std::vector<std::uint32_t> out;
  const auto add = [&](std::uint32_t word) {
    const Term& here = term(side, word);
    if (!here.function_word && here.kind != WordKind::punctuation) out.push_back(here.stem);
  };
  for (std::uint32_t w = mention.last; w < sentence.last && out.size() < reach_; ++w) add(w);
  const std::size_t half = out.size();
  for (std::uint32_t w = mention.first; w > sentence.first && out.size() < half + reach_; --w) {
    add(w - 1);
  }
  return out;
}

}  // namespace storydiff
