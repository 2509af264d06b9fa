// The word edits of every sentence link, and which word answers which.

#include <algorithm>
#include <span>

#include "facts/facts.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// All words of a side as the diff sees them, made once; a sentence is a stretch of it.
std::vector<DiffWord> diff_words(const SideTerms& side, const Terms& terms) {
  std::vector<DiffWord> out;
  out.reserve(side.terms.size());
  for (const std::uint32_t id : side.terms) {
    const Term& term = terms.vocabulary[id];
    out.push_back({id, term.weight, term.kind == WordKind::punctuation});
  }
  return out;
}

}  // namespace

std::vector<LinkEdits> edit_links(const Article& left, const Article& right, const Terms& terms,
                                  const Alignment& alignment, const Settings& settings) {
  const std::vector<DiffWord> left_words = diff_words(terms.left, terms);
  const std::vector<DiffWord> right_words = diff_words(terms.right, terms);
  std::vector<LinkEdits> out;
  out.reserve(alignment.sentences.size());
  for (const Link& link : alignment.sentences) {
    const Range l = left.segmentation.sentences[link.left].words;
    const Range r = right.segmentation.sentences[link.right].words;
    const auto left_run = std::span(left_words).subspan(l.first, l.size());
    const auto right_run = std::span(right_words).subspan(r.first, r.size());
    EditScript script =
        tidy(word_edits(left_run, right_run, settings), left_run, right_run, settings);
    for (Edit& edit : script.edits) {
      edit.left.first += l.first;
      edit.left.last += l.first;
      edit.right.first += r.first;
      edit.right.last += r.first;
    }
    out.push_back({std::move(script.edits), script.coarse});
  }
  return out;
}

std::vector<WordLink> link_words(const Terms& terms, const std::vector<LinkEdits>& edits) {
  std::vector<WordLink> out;
  for (const LinkEdits& link : edits) {
    for (const Edit& edit : link.edits) {
      if (edit.op == EditOp::equal) {
        for (std::uint32_t k = 0; k < edit.left.size(); ++k) {
          out.push_back({edit.left.first + k, edit.right.first + k});
        }
        continue;
      }
      // Inside a replacement, words of one stem answer each other, in order.
      std::uint32_t r = edit.right.first;
      for (std::uint32_t l = edit.left.first; l < edit.left.last; ++l) {
        const std::uint32_t stem = terms.vocabulary[terms.left.terms[l]].stem;
        std::uint32_t at = r;
        const std::uint32_t stop = std::min(edit.right.last, r + kWordLinkReach);
        while (at < stop && terms.vocabulary[terms.right.terms[at]].stem != stem) ++at;
        if (at == stop) continue;
        out.push_back({l, at});
        r = at + 1;
      }
    }
  }
  sort_items(out, [](WordLink a, WordLink b) {
    return a.left != b.left ? a.left < b.left : a.right < b.right;
  });
  return out;
}

}  // namespace storydiff
