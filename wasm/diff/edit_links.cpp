#include "diff/edit_links.h"

#include <algorithm>
#include <span>

namespace storydiff {
namespace {

/// All words of a side as the diff takes them, made once; a sentence is a subspan.
std::vector<DiffWord> diff_words(const SideTerms& side, const Terms& terms) {
  std::vector<DiffWord> out;
  out.reserve(side.terms.size());
  for (const std::uint32_t id : side.terms) {
    const Term& term = terms.vocabulary[id];
    out.push_back({id, term.weight, term.kind == WordKind::punctuation});
  }
  return out;
}

/// Of the sure pairs of two sentences those that mean the same in other words, counted from each
/// sentence's start. Left out are words that are only spelled alike, which may mean anything, and
/// equal words, which the script finds itself.
void keep_synonyms(const WordAligner& aligner, std::vector<WordLink>& sure, Range left, Range right,
                   std::vector<WordLink>& out) {
  for (const WordLink& pair : sure) {
    const WordLikeness alike = aligner.likeness(pair.left, pair.right);
    if (alike != WordLikeness::form && alike != WordLikeness::close) continue;
    out.push_back({pair.left - left.first, pair.right - right.first});
  }
  sure.clear();
}

}  // namespace

[[gnu::noinline]] void edit_links(const Article& left, const Article& right, const Terms& terms,
                                  std::vector<Link>& links, std::vector<LinkEdits>& edits,
                                  const DiffSettings& settings) {
  const auto missing = [](const Link& link) { return link.edits == kNone; };
  if (std::none_of(links.begin(), links.end(), missing)) return;
  const std::vector<DiffWord> left_words = diff_words(terms.left, terms);
  const std::vector<DiffWord> right_words = diff_words(terms.right, terms);
  WordAligner aligner(terms, settings);
  std::vector<WordLink> sure;
  std::vector<WordLink> synonyms;
  edits.reserve(links.size());
  for (Link& link : links) {
    if (!missing(link)) continue;
    const Range l = left.segmentation.sentences[link.left].words;
    const Range r = right.segmentation.sentences[link.right].words;
    const auto left_run = std::span(left_words).subspan(l.first, l.size());
    const auto right_run = std::span(right_words).subspan(r.first, r.size());
    EditScript script = word_edits(left_run, right_run, settings);
    synonyms.clear();
    if (link.kind != LinkKind::same && !script.coarse) {
      aligner.sure(l, r, sure);
      keep_synonyms(aligner, sure, l, r, synonyms);
    }
    script = tidy(std::move(script), left_run, right_run, settings, synonyms);
    for (Edit& edit : script.edits) {
      edit.left.first += l.first;
      edit.left.last += l.first;
      edit.right.first += r.first;
      edit.right.last += r.first;
    }
    link.edits = static_cast<std::uint32_t>(edits.size());
    edits.push_back({std::move(script.edits), script.coarse});
  }
}

[[gnu::noinline]] std::vector<WordLink> link_words(const Article& left, const Article& right,
                                                   const Terms& terms, const Alignment& alignment,
                                                   const std::vector<LinkEdits>& edits,
                                                   const DiffSettings& settings) {
  WordAligner aligner(terms, settings);
  std::vector<WordLink> out;
  for (const Link& link : alignment.sentences) {
    const Range l = left.segmentation.sentences[link.left].words;
    const Range r = right.segmentation.sentences[link.right].words;
    if (link.kind != LinkKind::same && aligner.all(l, r, out)) continue;
    for (const Edit& edit : edits[link.edits].edits) {
      if (edit.op != EditOp::equal) continue;
      for (std::uint32_t w = 0; w < edit.left.size(); ++w) {
        out.push_back({edit.left.first + w, edit.right.first + w});
      }
    }
  }
  sort_word_links(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace storydiff
