// Answers: what is left over on both sides of a link, set against each other.
//
// A mention (a figure, a date, a name, a word that has contraries) that the other side's linked
// sentences have too is no difference, wherever in them it stands. What is left over on both sides
// is paired by likeness, the surest first, each at most once. Three things speak for a pair: what
// the two are (a percentage is held against a percentage, "12 people" against "15 people"), where
// they stand (the edit script replaces one by the other; the words around them are the same), and
// their order (the second percentage that is left over against the second).
//
//     "fell 12 points, or 1.2 percent, to 980"      12 > 25,  1.2 percent > 1.5 percent,  980 >
//     1628 "rose 25 points, or 1.5 percent, to 1,628"
//
//     "12 were hurt"   "15 houses burned"           nothing: they count different things
//
// The clauses in which two answers lie are one fact (facts/pairing.h), however unlike they are
// otherwise: a changed figure is never hidden in a removed and an added clause. Tested by
// tests/cpp/facts/changes_test.cpp.
#include "facts/answers.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>

#include "facts/likeness.h"
#include "facts/mentions.h"
#include "facts/values.h"
#include "text/sort.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kNone = UINT32_MAX;

template <typename Mention, typename Visit>
void each_in(const std::vector<Mention>& mentions, Range run, Visit visit) {
  auto it =
      std::lower_bound(mentions.begin(), mentions.end(), run.first,
                       [](const Mention& m, std::uint32_t word) { return m.words.first < word; });
  for (; it != mentions.end() && it->words.first < run.last; ++it) {
    visit(static_cast<std::uint32_t>(it - mentions.begin()));
  }
}

std::string_view key_of(const Quantity& quantity) { return quantity.normalised; }
std::uint32_t key_of(const Opposite& word) {
  return word.contrary.scale * 256U + word.contrary.side;
}
std::uint32_t key_of(const Named& name) { return name.key; }
bool agree(const Quantity& a, const Quantity& b) { return same_value(a, b); }
bool agree(const Opposite& a, const Opposite& b) { return key_of(a) == key_of(b); }
bool agree(const Named& a, const Named& b) { return a.key == b.key; }

/// What is true of one side while its sentences are gone through.
struct Side {
  const Article& article;
  const SideTerms& terms;
  std::vector<std::vector<std::uint32_t>> links;  ///< linked sentences of the other side

  [[nodiscard]] Range words_of(std::uint32_t sentence) const {
    return article.segmentation.sentences[sentence].words;
  }
};

class Finder {
 public:
  Finder(const Article& left, const Article& right, const Terms& terms, const Alignment& alignment,
         const std::vector<LinkEdits>& edits, const Settings& settings)
      : left_{left, terms.left, {}},
        right_{right, terms.right, {}},
        terms_(terms),
        alignment_(alignment),
        edits_(edits),
        settings_(settings),
        likeness_(left, right, terms, settings) {
    left_.links.resize(left.segmentation.sentences.size());
    right_.links.resize(right.segmentation.sentences.size());
    for (const Link& link : alignment.sentences) {
      left_.links[link.left].push_back(link.right);
      right_.links[link.right].push_back(link.left);
    }
  }

  std::vector<Difference> find() {
    match(left_.terms.quantities, right_.terms.quantities,
          [this](const Quantity& a, const Quantity& b) { return detail_of(a, b); });
    const Flags of_left = linked(left_);
    const Flags of_right = linked(right_);
    named_ = find_named(left_.article, right_.article, terms_, of_left, of_right);
    match(named_.left, named_.right,
          [this](const Named& a, const Named& b) { return detail_of(a, b); });
    match(find_opposites(left_.article, left_.terms, terms_, of_left),
          find_opposites(right_.article, right_.terms, terms_, of_right),
          [](const Opposite& a, const Opposite& b) { return detail_of(a, b); });
    sort_items(out_, [](const Difference& a, const Difference& b) {
      return a.left != b.left ? a.left < b.left : a.right < b.right;
    });
    return std::move(out_);
  }

 private:
  static Flags linked(const Side& side) {
    Flags out;
    out.reserve(side.links.size());
    for (const auto& links : side.links) out.push_back(!links.empty());
    return out;
  }

  struct Pair {
    float likeness;
    std::uint32_t left, right;
  };

  /// Pairs what is left over of two lists of mentions; `make` says what to report of a pair.
  template <typename Mention, typename Make>
  void match(const std::vector<Mention>& mine, const std::vector<Mention>& theirs, Make make) {
    const std::vector<std::uint32_t> left_keys = by_key(mine);
    const std::vector<std::uint32_t> right_keys = by_key(theirs);
    std::vector<std::vector<LeftOver>> of_right(right_.links.size());
    for (std::uint32_t s = 0; s < of_right.size(); ++s) {
      of_right[s] = left_over(right_, theirs, s, left_, mine, left_keys);
    }
    std::vector<Pair> pairs;
    std::vector<LeftOver> of_left;
    std::uint32_t sentence = kNone;
    for (std::size_t k = 0; k < alignment_.sentences.size(); ++k) {
      const Link& link = alignment_.sentences[k];
      if (link.kind == LinkKind::same) continue;
      likeness_.enter(edits_[k].edits, link.kind == LinkKind::reworded);
      if (link.left != sentence) {
        sentence = link.left;
        of_left = left_over(left_, mine, sentence, right_, theirs, right_keys);
      }
      const std::vector<LeftOver>& others = of_right[link.right];
      if (of_left.size() * others.size() > settings_.facts_detail_pairs) continue;
      for (const LeftOver& l : of_left) {
        for (const LeftOver& r : others) {
          const float likeness = likeness_.of(mine[l.mention], theirs[r.mention], l, r);
          if (likeness >= settings_.facts_detail_agreement) {
            pairs.push_back({likeness, l.mention, r.mention});
          }
        }
      }
    }
    sort_items(pairs, [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
    Flags left_used(mine.size());
    Flags right_used(theirs.size());
    for (const Pair& pair : pairs) {
      if (left_used[pair.left] || right_used[pair.right]) continue;
      left_used[pair.left] = right_used[pair.right] = true;
      const Mention& a = mine[pair.left];
      const Mention& b = theirs[pair.right];
      out_.push_back({make(a, b), a.words.first, b.words.first});
    }
  }

  /// All mentions of a side, sorted by what they mean.
  template <typename Mention>
  static std::vector<std::uint32_t> by_key(const std::vector<Mention>& mentions) {
    std::vector<std::uint32_t> out(mentions.size());
    std::iota(out.begin(), out.end(), 0U);
    sort_items(out, [&](std::uint32_t a, std::uint32_t b) {
      return key_of(mentions[a]) < key_of(mentions[b]);
    });
    return out;
  }

  /// The mentions of a sentence that no sentence linked to it has. Equal ones are found by search;
  /// whether others agree is asked as long as that is at most facts_detail_pairs questions.
  template <typename Mention>
  std::vector<LeftOver> left_over(const Side& side, const std::vector<Mention>& mine,
                                  std::uint32_t sentence, const Side& other,
                                  const std::vector<Mention>& theirs,
                                  const std::vector<std::uint32_t>& keys) const {
    std::vector<LeftOver> out;
    if (side.links[sentence].empty()) return out;
    each_in(mine, side.words_of(sentence), [&](std::uint32_t m) { out.push_back({m}); });
    if (out.empty()) return out;
    std::vector<const Mention*> others;
    for (const std::uint32_t linked : side.links[sentence]) {
      each_in(theirs, other.words_of(linked),
              [&](std::uint32_t m) { others.push_back(&theirs[m]); });
    }
    const auto before = [](const Mention* a, const Mention* b) { return key_of(*a) < key_of(*b); };
    sort_items(others, before);
    const bool ask = out.size() * others.size() <= settings_.facts_detail_pairs;
    std::erase_if(out, [&](const LeftOver& item) {
      const Mention* mention = &mine[item.mention];
      if (!ask) return std::binary_search(others.begin(), others.end(), mention, before);
      return stands_in(*mention, side, sentence, other) ||
             std::any_of(others.begin(), others.end(),
                         [&](const Mention* o) { return agree(*mention, *o); });
    });
    if (out.size() * out.size() > settings_.facts_detail_pairs) out.clear();  // a table
    for (LeftOver& item : out) {
      const auto key = key_of(mine[item.mention]);
      const auto place = std::lower_bound(
          keys.begin(), keys.end(), key,
          [&](std::uint32_t m, const auto& value) { return key_of(theirs[m]) < value; });
      item.told_there = place != keys.end() && key_of(theirs[*place]) == key;
      describe(mine, item, out);
    }
    return out;
  }

  static void describe(const std::vector<Quantity>& mine, LeftOver& item,
                       const std::vector<LeftOver>& all) {
    const Quantity& quantity = mine[item.mention];
    item.of = 0;
    for (const LeftOver& other : all) {
      if (sort_of(mine[other.mention]) != sort_of(quantity)) continue;
      ++item.of;
      item.rank += other.mention < item.mention ? 1U : 0U;
    }
  }
  static void describe(const std::vector<Named>& mine, LeftOver& item,
                       const std::vector<LeftOver>& all) {
    item.of = 0;
    for (const LeftOver& other : all) item.of += mine[other.mention].weak ? 0U : 1U;
    if (mine[item.mention].weak) ++item.of;
  }
  static void describe(const std::vector<Opposite>& /*mine*/, LeftOver& /*item*/,
                       const std::vector<LeftOver>& /*all*/) {}

  /// A weak name whose word stands in the linked sentences is no name that they lack.
  [[nodiscard]] bool stands_in(const Named& name, const Side& side, std::uint32_t sentence,
                               const Side& other) const {
    if (!name.weak) return false;
    const std::uint32_t stem = term(side, name.words.first).stem;
    for (const std::uint32_t linked : side.links[sentence]) {
      const Range words = other.words_of(linked);
      for (std::uint32_t w = words.first; w < words.last; ++w) {
        if (term(other, w).stem == stem) return true;
      }
    }
    return false;
  }
  template <typename Mention>
  [[nodiscard]] bool stands_in(const Mention& /*mention*/, const Side& /*side*/,
                               std::uint32_t /*sentence*/, const Side& /*other*/) const {
    return false;
  }

  [[nodiscard]] const Term& term(const Side& side, std::uint32_t word) const {
    return terms_.vocabulary[side.terms.terms[word]];
  }

  static Relation relation_of(Agreement stand) {
    return stand == Agreement::updated ? Relation::updated : Relation::conflict;
  }
  [[nodiscard]] Detail detail_of(const Quantity& a, const Quantity& b) const {
    Detail detail;
    detail.kind = detail_kind(a.kind, b.kind);
    detail.left = a.span;
    detail.right = b.span;
    detail.relation = relation_of(compare_values(a, b));
    detail.left_value = value_text(a);
    detail.right_value = value_text(b);
    detail.counted = counted(a, b);
    return detail;
  }
  static Detail detail_of(const Opposite& a, const Opposite& b) {
    Detail detail;
    detail.left = a.span;
    detail.right = b.span;
    detail.relation = Relation::conflict;
    return detail;
  }
  /// What both figures count, as the left side writes it; only of English texts, since it stands in
  /// an English sentence.
  [[nodiscard]] std::string counted(const Quantity& a, const Quantity& b) const {
    if (sort_of(a) != QuantitySort::number || sort_of(b) != QuantitySort::number) return {};
    if (left_.terms.language != "en" || right_.terms.language != "en") return {};
    const Term* term = likeness_.counted_by_both(a.words, b.words);
    return term == nullptr ? std::string() : std::string(term->folded);
  }
  [[nodiscard]] Detail detail_of(const Named& a, const Named& b) const {
    Detail detail;
    detail.kind = DetailKind::name;
    detail.left = a.span;
    detail.right = b.span;
    detail.relation = Relation::conflict;
    detail.left_value = named_.longest[a.key];
    detail.right_value = named_.longest[b.key];
    return detail;
  }

  Side left_;
  Side right_;
  const Terms& terms_;
  const Alignment& alignment_;
  const std::vector<LinkEdits>& edits_;
  const Settings& settings_;
  Likeness likeness_;
  NamedMentions named_;
  std::vector<Difference> out_;
};

}  // namespace

[[gnu::noinline]] std::vector<Difference> find_answers(const Article& left, const Article& right,
                                                       const Terms& terms,
                                                       const Alignment& alignment,
                                                       const std::vector<LinkEdits>& edits,
                                                       const Settings& settings) {
  return Finder(left, right, terms, alignment, edits, settings).find();
}

}  // namespace storydiff
