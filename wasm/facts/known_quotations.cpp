// The quotations of a paragraph are one passage, over sentence breaks and over "she said" between them.
// Two passages with linked sentences are aligned by their longest common subsequence; words in a run of
// several in common are the same.
//
// Tested by tests/cpp/facts/known_quotations_test.cpp.
#include "facts/known_quotations.h"

#include <algorithm>

#include "text/sort.h"

namespace storydiff {
namespace {

/// Cells of the table of the subsequence above which passages are not compared.
constexpr std::size_t kMostCells = 40'000;
/// Words in a row that are in common by more than chance.
constexpr std::size_t kLeastRun = 4;

}  // namespace

KnownQuotations::KnownQuotations(const Article& left, const Article& right, const Terms& terms,
                                 const std::vector<Link>& links)
    : terms_(terms),
      left_{left, terms.left, Flags(terms.left.terms.size())},
      right_{right, terms.right, Flags(terms.right.terms.size())} {
  if (terms.left.quotations.empty() || terms.right.quotations.empty()) return;
  std::vector<std::uint32_t> of_left;
  std::vector<std::uint32_t> of_right;
  const std::vector<Passage> mine = passages_of(left_, of_left);
  const std::vector<Passage> theirs = passages_of(right_, of_right);
  struct Pair {
    std::uint32_t left, right;
  };
  std::vector<Pair> pairs;
  for (const Link& link : links) {
    const Pair pair{of_left[link.left], of_right[link.right]};
    if (pair.left != kNone && pair.right != kNone) pairs.push_back(pair);
  }
  sort_by(pairs, [](const Pair& pair) { return sort_key(pair.left, pair.right); });
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const bool again =
        k > 0 && pairs[k].left == pairs[k - 1].left && pairs[k].right == pairs[k - 1].right;
    if (!again) compare(mine[pairs[k].left], theirs[pairs[k].right]);
  }
}

/// The passages of a side, and by sentence the one that it has words of.
std::vector<KnownQuotations::Passage> KnownQuotations::passages_of(
    const Side& side, std::vector<std::uint32_t>& of_sentence) const {
  const Segmentation& text = side.article.segmentation;
  std::vector<Passage> out;
  of_sentence.assign(text.sentences.size(), kNone);
  std::uint32_t last = kNone;  // the paragraph of the last quotation
  for (const Quotation& quotation : side.terms.quotations) {
    if (quotation.words.empty()) continue;
    const std::uint32_t first = text.words[quotation.words.first].sentence;
    const std::uint32_t paragraph = text.sentences[first].paragraph;
    if (out.empty() || paragraph != last) out.emplace_back();
    last = paragraph;
    for (std::uint32_t w = quotation.words.first; w < quotation.words.last; ++w) {
      of_sentence[text.words[w].sentence] = static_cast<std::uint32_t>(out.size() - 1);
      if (terms_.vocabulary[side.terms.terms[w]].kind != WordKind::punctuation) {
        out.back().push_back(w);
      }
    }
  }
  return out;
}

void KnownQuotations::compare(const Passage& left, const Passage& right) {
  if (left.size() * right.size() > kMostCells) return;
  const auto same = [&](std::size_t i, std::size_t j) {
    return terms_.left.terms[left[i]] == terms_.right.terms[right[j]];
  };
  const std::size_t columns = right.size() + 1;
  // longest[i * columns + j]: of the words from i on and those from j on.
  std::vector<std::uint32_t> longest((left.size() + 1) * columns);
  for (std::size_t i = left.size(); i-- > 0;) {
    for (std::size_t j = right.size(); j-- > 0;) {
      const std::size_t at = i * columns + j;
      longest[at] = same(i, j) ? longest[at + columns + 1] + 1
                               : std::max(longest[at + columns], longest[at + 1]);
    }
  }
  for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
    if (!same(i, j)) {
      const std::uint32_t without_left = longest[i * columns + j + columns];
      const std::uint32_t without_right = longest[i * columns + j + 1];
      // Of two equal ways, one that stays the same when the sides are swapped.
      const bool skip_left = without_left != without_right
                                 ? without_left > without_right
                                 : terms_.vocabulary[terms_.left.terms[left[i]]].folded <
                                       terms_.vocabulary[terms_.right.terms[right[j]]].folded;
      ++(skip_left ? i : j);
      continue;
    }
    std::size_t run = 0;
    while (i + run < left.size() && j + run < right.size() && same(i + run, j + run)) ++run;
    for (std::size_t k = 0; k < run && run >= kLeastRun; ++k) {
      left_.known[left[i + k]] = right_.known[right[j + k]] = any_ = true;
    }
    i += run;
    j += run;
  }
}

bool KnownQuotations::contains(const Side& side, Span span) const {
  const std::vector<Word>& words = side.article.segmentation.words;
  auto word = std::lower_bound(words.begin(), words.end(), span.start,
                               [](const Word& w, std::uint32_t at) { return w.span.start < at; });
  for (; word != words.end() && word->span.start < span.end; ++word) {
    const auto index = static_cast<std::size_t>(word - words.begin());
    if (word->kind != WordKind::punctuation && side.known[index] == 0) return false;
  }
  return true;
}

void KnownQuotations::add_to(KnownWords& known, const FactWords& words) const {
  if (!any_) return;
  const auto add = [](const Flags& flags, const std::vector<Range>& runs,
                      std::vector<std::uint32_t>& out) {
    const std::size_t before = out.size();
    for (const Range run : runs) {
      for (std::uint32_t w = run.first; w < run.last; ++w) {
        if (flags[w]) out.push_back(w);
      }
    }
    if (out.size() > before) sort_items(out);
  };
  add(left_.known, words.left, known.left);
  add(right_.known, words.right, known.right);
  std::erase_if(known.equivalents, [&](const Equivalent& e) {
    if (e.left.empty() == e.right.empty()) return false;
    return e.left.empty() ? contains(right_, e.right) : contains(left_, e.left);
  });
}

}  // namespace storydiff
