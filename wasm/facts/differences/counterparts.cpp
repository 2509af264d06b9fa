// A mention (a figure, a date, a name, a word that has antonyms) that the linked sentences of the
// other side have too is no difference, wherever it is in them. The unmatched mentions of both
// sides of a link are paired by likeness, the highest first, each at most once. Three things count
// as evidence for a pair: what the two are (a percentage is compared with a percentage, "12 people"
// with "15 people"), where they are (the edit script replaces one with the other; the words around
// them are the same), and their order (the second unmatched percentage with the second).
//
//     "fell 12 points, or 1.2 percent, to 980"      12 > 25, 1.2 percent > 1.5 percent,
//     "rose 25 points, or 1.5 percent, to 1,628"    980 > 1628
//
//     "12 were hurt"   "15 houses burned"           nothing: they count different things
//
// The clauses in which two counterparts lie are one fact (facts/clauses/pairing.h), however
// different the clauses are otherwise, so that a changed figure is never hidden in a removed and an
// added clause. Tested by tests/cpp/facts/differences/counterparts_numbers_test.cpp, and by those
// for amounts, dates, names and antonyms beside it.
#include "facts/differences/counterparts.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "facts/differences/figures.h"
#include "facts/differences/likeness.h"
#include "facts/differences/mentions.h"
#include "facts/differences/unmatched.h"
#include "facts/differences/values.h"
#include "facts/residue/contrast_sets.h"
#include "language/quantity/number_words.h"
#include "language/quantity/units.h"
#include "text/sort.h"

namespace storydiff {
namespace {

class CounterpartFinder {
 public:
  CounterpartFinder(const Article& left, const Article& right, const Terms& terms,
                    const Alignment& alignment, const std::vector<LinkEdits>& edits, bool free,
                    const FactSettings& settings)
      : left_{left, terms.left, {}, {}, {}, {}, {}},
        right_{right, terms.right, {}, {}, {}, {}, {}},
        terms_(terms),
        alignment_(alignment),
        edits_(edits),
        settings_(settings),
        likeness_(left, right, terms, free, settings) {
    left_.links.resize(left.segmentation.sentences.size());
    right_.links.resize(right.segmentation.sentences.size());
    for (const Link& link : alignment.sentences) {
      left_.links[link.left].push_back(link.right);
      right_.links[link.right].push_back(link.left);
    }
  }

  std::vector<Difference> find() {
    const Flags of_left = linked(left_);
    const Flags of_right = linked(right_);
    match(MentionKind::quantity);
    NamedMentions named = find_named(left_.article, right_.article, terms_, of_left, of_right);
    left_.names = std::move(named.left);
    right_.names = std::move(named.right);
    longest_ = std::move(named.longest);
    match(MentionKind::name);
    left_.opposites = find_opposites(left_.article, left_.terms, terms_, of_left);
    right_.opposites = find_opposites(right_.article, right_.terms, terms_, of_right);
    match(MentionKind::opposite);
    sort_by(out_, [](const Difference& one) { return sort_key(one.left, one.right); });
    return std::move(out_);
  }

 private:
  static Flags linked(const MentionSide& side) {
    Flags out;
    out.reserve(side.links.size());
    for (const auto& links : side.links) out.push_back(!links.empty());
    return out;
  }

  /// Two mentions, by their places in the lists of their sides.
  struct Pair {
    float likeness;
    std::uint32_t left, right;
  };

  /// Pairs the unmatched mentions of one kind.
  void match(MentionKind kind) {
    kind_ = kind;
    UnmatchedMentions unmatched(kind, terms_, settings_);
    for (MentionSide* side : {&left_, &right_}) unmatched.list(*side);
    std::vector<std::vector<UnmatchedMention>> of_right(right_.links.size());
    for (std::uint32_t s = 0; s < of_right.size(); ++s) {
      of_right[s] = unmatched.of(right_, s, left_);
    }
    std::vector<Pair> pairs;
    std::vector<UnmatchedMention> of_left;
    std::uint32_t sentence = kNone;
    for (const Link& link : alignment_.sentences) {
      if (link.kind == LinkKind::same) continue;
      likeness_.enter(edits_[link.edits].edits, link.kind == LinkKind::reworded);
      if (link.left != sentence) {
        sentence = link.left;
        of_left = unmatched.of(left_, sentence, right_);
      }
      const std::vector<UnmatchedMention>& others = of_right[link.right];
      if (of_left.size() * others.size() > settings_.detail_pairs) continue;
      for (const UnmatchedMention& l : of_left) {
        for (const UnmatchedMention& r : others) {
          const float likeness = likeness_of(l, r);
          if (likeness >= settings_.detail_agreement) {
            pairs.push_back({likeness, l.mention, r.mention});
          }
        }
      }
    }
    sort_by(pairs, [](const Pair& pair) { return sort_key(falling(pair.likeness)); });
    Flags left_used(left_.mentions.size());
    Flags right_used(right_.mentions.size());
    for (const Pair& pair : pairs) {
      if (left_used[pair.left] || right_used[pair.right]) continue;
      left_used[pair.left] = right_used[pair.right] = true;
      const bool quantities = kind_ == MentionKind::quantity;
      out_.push_back({detail_of(pair.left, pair.right), left_.mentions[pair.left].words.first,
                      right_.mentions[pair.right].words.first,
                      quantities && likeness_.of_one_person(pair.left, pair.right),
                      quantities && of_one_statement(left_.terms.quantities[pair.left],
                                                     right_.terms.quantities[pair.right])});
    }
  }

  [[nodiscard]] float likeness_of(const UnmatchedMention& l, const UnmatchedMention& r) const {
    switch (kind_) {
      case MentionKind::quantity:
        return likeness_.of(left_.terms.quantities[l.mention], right_.terms.quantities[r.mention],
                            l, r);
      case MentionKind::name:
        return likeness_.of(left_.names[l.mention], right_.names[r.mention], l, r);
      case MentionKind::opposite:
        return likeness_.of(left_.opposites[l.mention], right_.opposites[r.mention], l, r);
    }
    return 0;
  }

  /// What to report about a pair.
  [[nodiscard]] Detail detail_of(std::uint32_t l, std::uint32_t r) const {
    Detail detail;
    detail.relation = Relation::conflict;
    switch (kind_) {
      case MentionKind::quantity: {
        const Quantity& a = left_.terms.quantities[l];
        const Quantity& b = right_.terms.quantities[r];
        detail.kind = units_differ(a, b) ? DetailKind::unit : detail_kind(a.kind, b.kind);
        detail.left = a.span;
        detail.right = b.span;
        if (compare_values(a, b) == Agreement::updated) detail.relation = Relation::updated;
        detail.left_value = value_text(a);
        detail.right_value = value_text(b);
        detail.counted = counted(a, b);
        detail.age = likeness_.are_ages(l, r);
        const bool lengths = !a.duration.empty() && !b.duration.empty();
        // "two months", "monthslong": the unit is a word of the latter.
        const bool apart =
            lengths && (unit_after(left_, a) == kNone) != (unit_after(right_, b) == kNone);
        if (duration_units_differ(a, b) || apart) {
          add_duration(left_, a, detail.left, detail.left_value);
          add_duration(right_, b, detail.right, detail.right_value);
        }
        break;
      }
      case MentionKind::name:
        detail.kind = DetailKind::name;
        detail.left = left_.names[l].span;
        detail.right = right_.names[r].span;
        detail.left_value = longest_[left_.names[l].key];
        detail.right_value = longest_[right_.names[r].key];
        break;
      case MentionKind::opposite:
        detail.left = left_.opposites[l].span;
        detail.right = right_.opposites[r].span;
        if (says_when(left_, left_.opposites[l]) && says_when(right_, right_.opposites[r])) {
          detail.kind = DetailKind::time;
        }
    }
    return detail;
  }
  /// Whether a word says at what time something happens: "before", "morning".
  [[nodiscard]] bool says_when(const MentionSide& side, const Opposite& opposite) const {
    const std::string_view word = terms_.vocabulary[side.terms.terms[opposite.words.first]].folded;
    return ContrastSets::of(side.terms.language).find(word).kind == ContrastClass::time ||
           NumberWords::of(side.terms.language).look_up(word).is(NumberWord::day_part);
  }
  /// Whether two figures are one number of two things: "40 miles", "40 kilometres"; "5 percent",
  /// "5 percentage points"; "five years", "five months".
  static bool units_differ(const Quantity& a, const Quantity& b) {
    const auto has_other_kind = [](const Quantity& q) {
      return q.kind != QuantityKind::number && q.kind != QuantityKind::percent;
    };
    if (has_other_kind(a) || has_other_kind(b)) return false;
    const Figure mine = figure_of(a);
    const Figure theirs = figure_of(b);
    if (!mine.is_figure || !theirs.is_figure || mine.value != theirs.value ||
        mine.high != theirs.high) {
      return false;
    }
    return (mine.unit != theirs.unit && !mine.unit.empty() && !theirs.unit.empty()) ||
           duration_units_differ(a, b);
  }
  /// The unit of time after a number: "five [years]", "five-[year]"; kNone if none follows.
  [[nodiscard]] std::uint32_t unit_after(const MentionSide& side, const Quantity& quantity) const {
    const std::vector<std::uint32_t>& words = side.terms.terms;
    const auto term = [&](std::uint32_t word) -> const Term& {
      return terms_.vocabulary[words[word]];
    };
    std::uint32_t word = quantity.words.last;
    if (word < words.size() && term(word).kind == WordKind::punctuation) ++word;
    const bool unit = word < words.size() && duration_named(term(word).folded) != nullptr;
    return unit ? word : kNone;
  }
  /// Extends "five" to "five years" when its counterpart is the five of "five months".
  void add_duration(const MentionSide& side, const Quantity& quantity, Span& span,
                    std::string& value) const {
    value.append(" ").append(quantity.duration);
    const std::uint32_t unit = unit_after(side, quantity);
    if (unit != kNone) span.end = side.article.segmentation.words[unit].span.end;
  }
  static bool are_counts(const Quantity& a, const Quantity& b) {
    return class_of(a) == QuantityClass::number && class_of(b) == QuantityClass::number;
  }
  /// "40,000 homes", "55,000 homes"; "a two-year inquiry", "a monthslong inquiry". Not two durations
  /// without a noun: any two of those may be "of years".
  [[nodiscard]] bool of_one_noun(const Quantity& a, const Quantity& b) const {
    if (!are_counts(a, b) || !likeness_.count_one_thing(a.words, b.words)) return false;
    if (a.duration.empty() && b.duration.empty()) return true;
    const Term* noun = likeness_.counted_by_both(a.words, b.words);
    return noun != nullptr && duration_named(noun->folded) == nullptr;
  }
  /// Whether two quantities say something of one noun or of one happening, so that their clauses need
  /// little else in common.
  [[nodiscard]] bool of_one_statement(const Quantity& a, const Quantity& b) const {
    const bool dates = a.kind == QuantityKind::date && b.kind == QuantityKind::date;
    return dates ? likeness_.same_event(a.words, b.words) : of_one_noun(a, b);
  }
  /// What both figures count, as the left side writes it. Only for English texts, since the report
  /// puts it into an English sentence.
  [[nodiscard]] std::string counted(const Quantity& a, const Quantity& b) const {
    if (!are_counts(a, b)) return {};
    if (left_.terms.language != "en" || right_.terms.language != "en") return {};
    const Term* term = likeness_.counted_by_both(a.words, b.words);
    return term == nullptr ? std::string() : std::string(term->folded);
  }

  MentionSide left_;
  MentionSide right_;
  const Terms& terms_;
  const Alignment& alignment_;
  const std::vector<LinkEdits>& edits_;
  const FactSettings& settings_;
  Likeness likeness_;
  MentionKind kind_ = MentionKind::quantity;
  std::vector<std::string_view> longest_;  ///< by key of a name: its longest form
  std::vector<Difference> out_;
};

}  // namespace

[[gnu::noinline]] std::vector<Difference> find_counterparts(
    const Article& left, const Article& right, const Terms& terms, const Alignment& alignment,
    const std::vector<LinkEdits>& edits, bool free, const FactSettings& settings) {
  return CounterpartFinder(left, right, terms, alignment, edits, free, settings).find();
}

}  // namespace storydiff
