// Details that are no values: quotations whose words differ, and a "not" on one side only. Figures,
// dates and names that differ are found before clauses are paired (facts/answers.h).

#include "facts/details.h"

#include <algorithm>

#include "text/sort.h"

namespace storydiff {
namespace {

template <typename Mention, typename Visit>
void each_in(const std::vector<Mention>& mentions, const std::vector<Range>& runs, Visit visit) {
  for (const Range& run : runs) {
    auto it =
        std::lower_bound(mentions.begin(), mentions.end(), run.first,
                         [](const Mention& m, std::uint32_t word) { return m.words.first < word; });
    for (; it != mentions.end() && it->words.first < run.last; ++it) visit(*it);
  }
}

class Finder {
 public:
  Finder(const FactWords& words, const Article& left, const Article& right, const Terms& terms,
         const Settings& settings)
      : words_(words), left_(left), right_(right), terms_(terms), settings_(settings) {}

  std::vector<Detail> find() {
    quotations();
    negations();
    sort_items(out_, [](const Detail& a, const Detail& b) {
      return a.left.start != b.left.start ? a.left.start < b.left.start
                                          : a.right.start < b.right.start;
    });
    return std::move(out_);
  }

 private:
  void quotations() {
    std::size_t left_count = 0;
    std::size_t right_count = 0;
    each_in(terms_.left.quotations, words_.left, [&](const Quotation&) { ++left_count; });
    each_in(terms_.right.quotations, words_.right, [&](const Quotation&) { ++right_count; });
    if (left_count * right_count > settings_.facts_detail_pairs) return;
    each_in(terms_.left.quotations, words_.left, [&](const Quotation& a) {
      const Quotation* best = nullptr;
      std::size_t best_differ = SIZE_MAX;
      each_in(terms_.right.quotations, words_.right, [&](const Quotation& b) {
        const std::size_t differ = words_apart(a.words, b.words);
        if (differ < best_differ) {
          best_differ = differ;
          best = &b;
        }
      });
      // Half the words or more have to be the same for two quotations to be versions of one.
      if (best == nullptr || best_differ == 0) return;
      if (best_differ * 2 > std::max(a.words.size(), best->words.size())) return;
      Detail detail;
      detail.kind = DetailKind::quotation;
      detail.left = a.inner;
      detail.right = best->inner;
      out_.push_back(std::move(detail));
    });
  }

  /// How many words one of two runs has beyond the other's, marks aside, as bags of words.
  [[nodiscard]] std::size_t words_apart(Range l, Range r) const {
    std::vector<std::uint32_t> a, b;
    const auto collect = [&](const SideTerms& side, Range run, std::vector<std::uint32_t>& into) {
      for (std::uint32_t w = run.first; w < run.last; ++w) {
        if (terms_.vocabulary[side.terms[w]].kind != WordKind::punctuation)
          into.push_back(side.terms[w]);
      }
      sort_items(into);
    };
    collect(terms_.left, l, a);
    collect(terms_.right, r, b);
    std::vector<std::uint32_t> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return std::max(a.size(), b.size()) - common.size();
  }

  /// A "not" on one side only, next to a word that both sides have: "will not sue" against "will
  /// sue".
  void negations() {
    const std::vector<std::uint32_t> left = negated(terms_.left, words_.left);
    const std::vector<std::uint32_t> right = negated(terms_.right, words_.right);
    if (left.empty() == right.empty()) return;
    const bool on_left = right.empty();
    const SideTerms& mine = on_left ? terms_.left : terms_.right;
    const SideTerms& theirs = on_left ? terms_.right : terms_.left;
    const std::vector<std::uint32_t> stems =
        content_stems(theirs, on_left ? words_.right : words_.left);
    for (const std::uint32_t word : on_left ? left : right) {
      if (!denies(mine, on_left ? words_.left : words_.right, word, stems)) continue;
      const Article& article = on_left ? left_ : right_;
      const Span span = article.segmentation.words[word].span;
      const Span place = start_of(on_left ? right_ : left_, on_left ? words_.right : words_.left);
      Detail detail;
      detail.kind = DetailKind::negation;
      detail.left = on_left ? span : place;
      detail.right = on_left ? place : span;
      detail.negates_right = !on_left;
      out_.push_back(std::move(detail));
    }
  }

  [[nodiscard]] std::vector<std::uint32_t> negated(const SideTerms& side,
                                                   const std::vector<Range>& runs) const {
    std::vector<std::uint32_t> out;
    for (const Range run : runs) {
      for (std::uint32_t w = run.first; w < run.last; ++w) {
        if (terms_.vocabulary[side.terms[w]].negation) out.push_back(w);
      }
    }
    return out;
  }

  /// Stems of the content words of some runs, sorted.
  [[nodiscard]] std::vector<std::uint32_t> content_stems(const SideTerms& side,
                                                         const std::vector<Range>& runs) const {
    std::vector<std::uint32_t> out;
    for (const Range run : runs) {
      for (std::uint32_t w = run.first; w < run.last; ++w) {
        const Term& term = terms_.vocabulary[side.terms[w]];
        if (!term.function_word && term.kind != WordKind::punctuation) out.push_back(term.stem);
      }
    }
    sort_items(out);
    return out;
  }

  /// Whether one of the content words that a negation stands next to is among `stems`: those just
  /// behind it, or, at the end of a run, the one before.
  [[nodiscard]] bool denies(const SideTerms& side, const std::vector<Range>& runs,
                            std::uint32_t negation, const std::vector<std::uint32_t>& stems) const {
    const auto content = [&](std::uint32_t w) {
      const Term& term = terms_.vocabulary[side.terms[w]];
      return !term.function_word && term.kind != WordKind::punctuation;
    };
    const auto known = [&](std::uint32_t w) {
      return std::binary_search(stems.begin(), stems.end(), terms_.vocabulary[side.terms[w]].stem);
    };
    const auto run = std::find_if(runs.begin(), runs.end(),
                                  [negation](Range r) { return r.contains(negation); });
    std::uint32_t seen = 0;
    for (std::uint32_t w = negation + 1; w < run->last && seen < settings_.facts_negation_reach;
         ++w) {
      if (!content(w)) continue;
      if (known(w)) return true;
      ++seen;
    }
    for (std::uint32_t w = negation; seen == 0 && w > run->first; --w) {
      if (content(w - 1)) return known(w - 1);
    }
    return false;
  }

  /// The place before the first word of some runs.
  static Span start_of(const Article& article, const std::vector<Range>& runs) {
    const std::uint32_t at = article.segmentation.words[runs.front().first].span.start;
    return {at, at};
  }

  const FactWords& words_;
  const Article& left_;
  const Article& right_;
  const Terms& terms_;
  const Settings& settings_;
  std::vector<Detail> out_;
};

}  // namespace

std::vector<Detail> find_details(const FactWords& words, const Article& left, const Article& right,
                                 const Terms& terms, const Settings& settings) {
  return Finder(words, left, right, terms, settings).find();
}

}  // namespace storydiff
