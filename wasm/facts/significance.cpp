// Significance by rules that a reader can check: where the fact stands, and what differs in it.
//
//     what is told at the top, or differs in a figure, a name or a "not"   core
//     a figure or a name that only one side has                            detail
//     what only one side says, further down, without either                background
//     the same in other words                                              style
//     the same words with other marks, or nothing at all                   typography

#include "facts/significance.h"

#include <algorithm>

namespace storydiff {
namespace {

/// Whether any of the runs lies in the headline, the standfirst or the first paragraph of the body.
bool at_the_top(const std::vector<Range>& runs, const Article& article, std::uint32_t top) {
  const Segmentation& text = article.segmentation;
  for (const Range run : runs) {
    const std::uint32_t paragraph = text.sentences[text.words[run.first].sentence].paragraph;
    if (article.roles[paragraph] != Role::body || paragraph == top) return true;
  }
  return false;
}

template <typename Mention>
bool has_mention(const std::vector<Mention>& mentions, const std::vector<Range>& runs) {
  for (const Range run : runs) {
    const auto it =
        std::lower_bound(mentions.begin(), mentions.end(), run.first,
                         [](const Mention& m, std::uint32_t word) { return m.words.first < word; });
    if (it != mentions.end() && it->words.first < run.last) return true;
  }
  return false;
}

bool same_terms(const FactWords& words, const Terms& terms) {
  const auto content = [&](const SideTerms& side, const std::vector<Range>& runs) {
    std::vector<std::uint32_t> out;
    for (const Range run : runs) {
      for (std::uint32_t w = run.first; w < run.last; ++w) {
        if (terms.vocabulary[side.terms[w]].kind != WordKind::punctuation)
          out.push_back(side.terms[w]);
      }
    }
    return out;
  };
  return content(terms.left, words.left) == content(terms.right, words.right);
}

void set(Fact& fact, Significance significance, const char* reason) {
  fact.significance = significance;
  fact.reason = reason;
}

}  // namespace

StoryTops story_tops(const Article& left, const Article& right) {
  const auto first_body = [](const Article& article) {
    return static_cast<std::uint32_t>(
        std::find(article.roles.begin(), article.roles.end(), Role::body) - article.roles.begin());
  };
  return {first_body(left), first_body(right)};
}

void weigh_fact(Fact& fact, const FactWords& words, const Article& left, const Article& right,
                const StoryTops& tops, const Terms& terms) {
  const bool top =
      at_the_top(words.left, left, tops.left) || at_the_top(words.right, right, tops.right);
  switch (fact.status) {
    case FactStatus::shared:
      if (same_terms(words, terms))
        return set(fact, Significance::typography, "The words are the same.");
      return set(fact, Significance::style, "Told in other words.");
    case FactStatus::changed:
      if (top) return set(fact, Significance::core, "A detail differs at the top of the story.");
      return set(fact, Significance::detail, "A detail differs.");
    case FactStatus::added:
    case FactStatus::removed: {
      if (top) return set(fact, Significance::core, "Stands at the top of the story.");
      const bool proof = has_mention(terms.left.quantities, words.left) ||
                         has_mention(terms.left.quotations, words.left) ||
                         has_mention(terms.right.quantities, words.right) ||
                         has_mention(terms.right.quotations, words.right);
      if (proof) return set(fact, Significance::detail, "Gives a figure, a date or a quotation.");
      return set(fact, Significance::background,
                 "Stands further down and gives no figure or quotation.");
    }
  }
}

}  // namespace storydiff
