<<<<<<< HEAD
// Details: what differs inside a fact that both sides state.
//
// A mention (a quantity, a name) that the other side's sentences have too is no
// difference, wherever in them it stands. Of the mentions left over on both sides, two are set
// against each other where the words around them agree: the edit script replaces one by the other,
// or the words just before or after them are the same. So "12 were hurt" and "15 were hurt" differ,
// while "12 were hurt" and "15 houses burned" do not.
=======
// Details that are no values: quotations whose words differ, and a "not" on one side only. Figures,
// dates and names that differ are found before clauses are paired (facts/answers.h).
>>>>>>> w-int

#include "facts/details.h"

#include <algorithm>

#include "text/sort.h"

namespace storydiff {
namespace {

bool inside(const std::vector<Range>& runs, std::uint32_t word) {
  return std::any_of(runs.begin(), runs.end(), [word](Range run) { return run.contains(word); });
}

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
<<<<<<< HEAD
  Finder(const FactWords& words, const Terms& terms, const std::vector<LinkEdits>& edits,
         const Settings& settings)
      : words_(words), terms_(terms), edits_(edits), settings_(settings) {}

  std::vector<Detail> find() {
    quantities();
    names();
=======
  Finder(const FactWords& words, const Article& left, const Article& right, const Terms& terms,
         const Settings& settings)
      : words_(words), left_(left), right_(right), terms_(terms), settings_(settings) {}

  std::vector<Detail> find() {
    quotations();
    negations();
>>>>>>> w-int
    sort_items(out_, [](const Detail& a, const Detail& b) {
      return a.left.start != b.left.start ? a.left.start < b.left.start
                                          : a.right.start < b.right.start;
    });
    return std::move(out_);
  }

 private:
<<<<<<< HEAD
  void quantities() {
    const auto agree = [](const Quantity& a, const Quantity& b) { return same_value(a, b); };
    const auto mine = left_over(terms_.left.quantities, words_.left, terms_.right.quantities,
                                words_.right_context, settings_.facts_detail_pairs, agree);
    const auto theirs = left_over(terms_.right.quantities, words_.right, terms_.left.quantities,
                                  words_.left_context, settings_.facts_detail_pairs, agree);
    match(
        mine, theirs,
        [](const Quantity& a, const Quantity& b) { return comparable(a.kind, b.kind); },
        [](const Quantity& a, const Quantity& b) { return detail_kind(a.kind, b.kind); });
  }

  void names() {
    const auto agree = [](const Name& a, const Name& b) { return a.entity == b.entity; };
    const auto mine = left_over(terms_.left.names, words_.left, terms_.right.names,
                                words_.right_context, settings_.facts_detail_pairs, agree);
    const auto theirs = left_over(terms_.right.names, words_.right, terms_.left.names,
                                  words_.left_context, settings_.facts_detail_pairs, agree);
    match(
        mine, theirs, [this](const Name& a, const Name& b) { return !akin(a.words, b.words); },
        [](const Name&, const Name&) { return DetailKind::name; });
  }

  /// Sets what is left over on both sides against each other, each at most once, the surest first.
  template <typename Mention, typename Fits, typename KindOf>
  void match(const std::vector<const Mention*>& mine, const std::vector<const Mention*>& theirs,
             Fits fits, KindOf kind_of) {
    if (mine.size() * theirs.size() > settings_.facts_detail_pairs) return;
    struct Pair {
      float likeness;
      std::size_t left, right;
    };
    std::vector<Pair> pairs;
    for (std::size_t l = 0; l < mine.size(); ++l) {
      for (std::size_t r = 0; r < theirs.size(); ++r) {
        if (!fits(*mine[l], *theirs[r])) continue;
        const bool only = mine.size() == 1 && theirs.size() == 1 && lone_pair(*mine[l], *theirs[r]);
        const float likeness = only ? 1 : agreement(mine[l]->words, theirs[r]->words);
        if (likeness >= settings_.facts_detail_agreement) pairs.push_back({likeness, l, r});
      }
    }
    sort_items(pairs, [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
    std::vector<bool> left_used(mine.size()), right_used(theirs.size());
    for (const Pair& pair : pairs) {
      if (left_used[pair.left] || right_used[pair.right]) continue;
      left_used[pair.left] = right_used[pair.right] = true;
      const Mention& a = *mine[pair.left];
      const Mention& b = *theirs[pair.right];
      Detail detail;
      detail.kind = kind_of(a, b);
      detail.left = a.span;
      detail.right = b.span;
=======
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
>>>>>>> w-int
      out_.push_back(std::move(detail));
    }
  }

<<<<<<< HEAD
  /// Whether two mentions that are the only ones left over differ wherever they stand: of two
  /// amounts, shares or dates in one fact that is certain; of two plain numbers it is not, they may
  /// count different things.
  static bool lone_pair(const Quantity& a, const Quantity& b) {
    return a.kind == b.kind && a.kind != QuantityKind::number;
  }
  static bool lone_pair(const Name&, const Name&) { return false; }

  /// How well the places of two mentions agree, 0 to 1: replaced by each other in the edits of a
  /// link, or the same content words close by.
  [[nodiscard]] float agreement(Range l, Range r) const {
    float best = 0;
    for (const std::uint32_t link : words_.links) {
      const Edit* at = edit_at(link, l.first);
      if (at == nullptr) continue;
      if (at->op != EditOp::replace || at->left.last < l.last || at->right.first > r.first ||
          at->right.last < r.last) {
        continue;
      }
      const auto rest =
          static_cast<float>(at->left.size() - l.size() + at->right.size() - r.size());
      best = std::max(best, 1.0F / (1.0F + rest * 0.1F));
    }
    return std::max(best, neighbours(l, r));
  }

  /// The edit of a link whose left range holds `word`; null where the link has none.
  [[nodiscard]] const Edit* edit_at(std::uint32_t link, std::uint32_t word) const {
    const std::vector<Edit>& edits = edits_[link].edits;
    const auto after =
        std::upper_bound(edits.begin(), edits.end(), word,
                         [](std::uint32_t w, const Edit& e) { return w < e.left.last; });
    return after == edits.end() || !after->left.contains(word) ? nullptr : &*after;
  }

  /// Share of the content words within reach of either mention that stand within reach of both.
  [[nodiscard]] float neighbours(Range l, Range r) const {
    const std::vector<std::uint32_t> a = around(terms_.left, words_.left, l);
    const std::vector<std::uint32_t> b = around(terms_.right, words_.right, r);
    if (a.empty() || b.empty()) return 0;
    std::size_t shared = 0;
    for (const std::uint32_t stem : a) shared += std::count(b.begin(), b.end(), stem) > 0 ? 1U : 0U;
    return static_cast<float>(shared) / static_cast<float>(std::max(a.size(), b.size()));
  }

  [[nodiscard]] std::vector<std::uint32_t> around(const SideTerms& side,
                                                  const std::vector<Range>& runs,
                                                  Range mention) const {
    std::vector<std::uint32_t> out;
    const auto add = [&](std::uint32_t word) {
      const Term& term = terms_.vocabulary[side.terms[word]];
      if (!term.function_word && term.kind != WordKind::punctuation) out.push_back(term.stem);
      return out.size();
    };
    for (std::uint32_t w = mention.last;
         inside(runs, w) && out.size() < settings_.facts_detail_reach; ++w)
      add(w);
    const std::size_t half = out.size();
    for (std::uint32_t w = mention.first;
         w > 0 && inside(runs, w - 1) && out.size() < half + settings_.facts_detail_reach; --w) {
      add(w - 1);
=======
  [[nodiscard]] std::vector<std::uint32_t> negated(const SideTerms& side,
                                                   const std::vector<Range>& runs) const {
    std::vector<std::uint32_t> out;
    for (const Range run : runs) {
      for (std::uint32_t w = run.first; w < run.last; ++w) {
        if (terms_.vocabulary[side.terms[w]].negation) out.push_back(w);
      }
>>>>>>> w-int
    }
    return out;
  }

<<<<<<< HEAD
  /// Whether two mentions may well be of one person or body that the language stage did not take
  /// for one: the same last word ("Odda Bank", "the Bank"), or all words of one among the other's.
  [[nodiscard]] bool akin(Range l, Range r) const {
    const auto stem = [this](const SideTerms& side, std::uint32_t word) {
      return terms_.vocabulary[side.terms[word]].stem;
    };
    if (stem(terms_.left, l.last - 1) == stem(terms_.right, r.last - 1)) return true;
    std::uint32_t shared = 0;
    for (std::uint32_t a = l.first; a < l.last; ++a) {
      for (std::uint32_t b = r.first; b < r.last; ++b) {
        shared += stem(terms_.left, a) == stem(terms_.right, b) ? 1U : 0U;
      }
    }
    return shared >= std::min(l.size(), r.size());
=======
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
>>>>>>> w-int
  }

  const FactWords& words_;
  const Terms& terms_;
  const Settings& settings_;
  std::vector<Detail> out_;
};

}  // namespace

<<<<<<< HEAD
std::vector<Detail> find_details(const FactWords& words, const Terms& terms,
                                 const std::vector<LinkEdits>& edits, const Settings& settings) {
  return Finder(words, terms, edits, settings).find();
=======
std::vector<Detail> find_details(const FactWords& words, const Article& left, const Article& right,
                                 const Terms& terms, const Settings& settings) {
  return Finder(words, left, right, terms, settings).find();
>>>>>>> w-int
}

}  // namespace storydiff
