// Figures that were updated in one place of a text and not in another.
//
// A figure that grew while a story was rewritten is often left as it was in the headline or a
// caption. The context of a figure are the stems of the content words of its clause. Two figures of
// different sentences are inconsistent if their values cannot both be true, they count the same
// thing, and their contexts share most of their words; unless anything in either sentence explains
// the difference, or each context has a word of its own, or one has before the figure: then they
// are about two things. The context of a figure in a headline, a standfirst or a caption is its
// whole sentence, is compared with whole sentences, and may leave out what is counted.
//
//     "Storm injures 12 in Vellmar"   "The storm injured 15 people in Vellmar."     inconsistent
//     "The storm injured 12 in Odda." "The storm injured 15 people in Vellmar."     two towns
//     "12 were hurt, police said."    "Another 15 were hurt later."                 explained
//     "The red team won 3 games."     "The green team won 2 games."                 two teams
//     "as section 11 says"            "as section 4 says"                           nothing counted
//
// Most texts that repeat their words (laws, tables, results) do so about different things, so in
// doubt nothing is reported, and never more than a few on one side.
//
// Only figures whose contexts share a stem are compared; a stem in the contexts of more than a few
// dozen figures says nothing and is left out. Tested by tests/cpp/facts/inconsistencies_test.cpp.
#include "facts/inconsistencies.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "facts/differences/values.h"
#include "lexicon/lexicon_tables.h"
#include "text/lists.h"
#include "text/sort.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

/// Figures that may have one stem in their contexts.
constexpr std::size_t kMostBeside = 48;
/// Figures that may contradict one.
constexpr std::uint32_t kMostPartners = 3;
/// Inconsistencies that are reported of one side.
constexpr std::size_t kMostReported = 3;
/// A sentence of more words is a table, whose figures have nothing to do with each other.
constexpr std::uint32_t kMostWords = 120;

/// Words between a near explanation and its figure.
constexpr std::uint32_t kNear = 3;

/// A figure in its sentence.
struct Place {
  std::uint32_t quantity = 0;
  std::uint32_t sentence = 0;
  std::uint32_t counted = UINT32_MAX;  ///< stem of the word right after; UINT32_MAX if none
  std::vector<std::uint32_t> near;     ///< stems of the content words around it, sorted
  std::vector<std::uint32_t> clause;   ///< the context: those of its clause, sorted
  std::vector<std::uint32_t> before;   ///< of these, those before it, sorted
  bool whole = false;                  ///< the context is the whole sentence
  bool negated = false;                ///< there is a negation in the context
};

class Finder {
 public:
  Finder(const Article& article, const SideTerms& side, const Terms& terms,
         const FactSettings& settings)
      : article_(article), side_(side), terms_(terms), settings_(settings) {
    add_words(lexicon::kExplanations, explaining_);
    add_words(lexicon::kNearExplanations, explaining_near_);
  }

  std::vector<Inconsistency> find() {
    collect();
    // Every (stem, place), sorted, so that places with a stem in common are neighbours.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> beside;
    for (std::uint32_t p = 0; p < places_.size(); ++p) {
      for (const std::uint32_t stem : places_[p].near) beside.emplace_back(stem, p);
    }
    sort_pairs(beside);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::size_t at = 0; at < beside.size();) {
      std::size_t end = at;
      while (end < beside.size() && beside[end].first == beside[at].first) ++end;
      if (end - at <= kMostBeside) {
        for (std::size_t a = at; a < end; ++a) {
          for (std::size_t b = a + 1; b < end; ++b) {
            pairs.emplace_back(beside[a].second, beside[b].second);
          }
        }
      }
      at = end;
    }
    sort_pairs(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<Inconsistency> out;
    std::erase_if(pairs, [this](const auto& pair) {
      return !inconsistent(places_[pair.first], places_[pair.second]);
    });
    std::vector<std::uint32_t> partners(places_.size());
    for (const auto& [a, b] : pairs) {
      ++partners[a];
      ++partners[b];
    }
    for (const auto& [a, b] : pairs) {
      // A figure that many others contradict belongs to a list.
      if (std::max(partners[a], partners[b]) <= kMostPartners) {
        out.push_back(make(places_[a], places_[b]));
        if (out.size() == kMostReported) break;
      }
    }
    return out;
  }

 private:
  static void add_words(std::string_view words, StringTable& table) {
    while (!words.empty()) table.add(take_part(words));
  }
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]];
  }
  [[nodiscard]] bool content(std::uint32_t word) const {
    return !term(word).function_word && term(word).kind != WordKind::punctuation;
  }
  [[nodiscard]] bool has_any(Range words, const StringTable& table) const {
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      if (table.find(term(w).folded) != StringTable::kNone) return true;
    }
    return false;
  }
  [[nodiscard]] bool explained_near(const Quantity& quantity, Range sentence) const {
    const std::uint32_t before = quantity.words.first - sentence.first;
    const std::uint32_t first = quantity.words.first - std::min(before, kNear + 1);
    return has_any({first, std::min(sentence.last, quantity.words.last + kNear + 1)},
                   explaining_near_);
  }

  /// Whether a sentence is prose or a title, and no item of a list.
  [[nodiscard]] bool is_prose(std::uint32_t sentence) const {
    const Sentence& here = article_.segmentation.sentences[sentence];
    if (article_.roles[here.paragraph] != Role::body || here.paragraph == 0) return true;
    if (here.words.empty()) return false;
    return ends_clause(here.words.last - 1) && !starts_item(here.paragraph);
  }

  /// Whether a paragraph starts with a bullet, a number of a list or the bar of a table.
  [[nodiscard]] bool starts_item(std::uint32_t paragraph) const {
    const Segmentation& text = article_.segmentation;
    const Word& first =
        text.words[text.sentences[text.paragraphs[paragraph].sentences.first].words.first];
    if (first.kind == WordKind::symbol) return true;
    const std::string_view mark = article_.text.slice(first.span);
    return first.kind == WordKind::punctuation &&
           (mark.size() > 1 || mark == "-" || mark == "*" || mark == "#") &&
           mark.find_first_of("\"'\x80\xE2") == std::string_view::npos;
  }

  [[nodiscard]] bool ends_clause(std::uint32_t word) const {
    return term(word).kind == WordKind::punctuation && term(word).folded != "-";
  }

  /// "the 2. kettle", in a language that writes ordinals so.
  [[nodiscard]] bool is_ordinal(const Quantity& quantity, Range sentence) const {
    const std::uint32_t next = quantity.words.last;
    return next + 1 < sentence.last && term(next).folded == "." &&
           article_.segmentation.words[next].span.start == quantity.span.end;
  }

  /// Whether a sentence summarises others.
  [[nodiscard]] bool sums_up(std::uint32_t sentence) const {
    const Role role = role_of(sentence);
    const Sentence& here = article_.segmentation.sentences[sentence];
    const Range first = article_.segmentation.paragraphs.front().sentences;
    const bool title = here.paragraph == 0 && first.size() == 1 && !here.words.empty() &&
                       !ends_clause(here.words.last - 1);
    return title || role == Role::headline || role == Role::standfirst || role == Role::caption;
  }

  /// Stems of the content words of a sentence, sorted, each once.
  [[nodiscard]] std::vector<std::uint32_t> stems_of(std::uint32_t sentence) const {
    const Range words = article_.segmentation.sentences[sentence].words;
    std::vector<std::uint32_t> out;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      if (content(w)) out.push_back(term(w).stem);
    }
    sort_items(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  void collect() {
    const Segmentation& text = article_.segmentation;
    std::uint32_t checked = UINT32_MAX;
    bool skip = false;
    for (std::uint32_t q = 0; q < side_.quantities.size(); ++q) {
      const Quantity& quantity = side_.quantities[q];
      const std::uint32_t sentence = text.words[quantity.words.first].sentence;
      const bool figure = quantity.kind != QuantityKind::date && !quantity.approximate &&
                          class_of(quantity) != QuantityClass::ordinal;
      if (!figure || article_.roles[text.sentences[sentence].paragraph] == Role::furniture)
        continue;
      if (sentence != checked) {
        checked = sentence;
        skip = text.sentences[sentence].words.size() > kMostWords || !is_prose(sentence) ||
               has_any(text.sentences[sentence].words, explaining_);
      }
      const Range words = text.sentences[sentence].words;
      if (skip || explained_near(quantity, words) || is_ordinal(quantity, words)) continue;
      Place place;
      place.quantity = q;
      place.sentence = sentence;
      place.whole = sums_up(sentence);
      const std::size_t reach = place.whole ? words.size() : settings_.detail_reach;
      const auto goes_on = [&](std::uint32_t word) { return place.whole || !ends_clause(word); };
      std::size_t most = reach;
      bool inside = true;  // the clause of the figure
      const auto add = [&](std::uint32_t word) {
        inside = inside && goes_on(word);
        if (inside) place.negated = place.negated || term(word).negation;
        if (!content(word)) return;
        if (place.near.size() < most) place.near.push_back(term(word).stem);
        if (inside) place.clause.push_back(term(word).stem);
        if (inside && word < quantity.words.first) place.before.push_back(term(word).stem);
      };
      const std::uint32_t after = quantity.words.last;
      if (after < words.last && content(after)) place.counted = term(after).stem;
      for (std::uint32_t w = after; w < words.last; ++w) add(w);
      most = place.near.size() + reach;
      inside = true;
      for (std::uint32_t w = quantity.words.first; w > words.first; --w) add(w - 1);
      for (std::vector<std::uint32_t>* const stems : {&place.near, &place.clause, &place.before}) {
        sort_items(*stems);
        stems->erase(std::unique(stems->begin(), stems->end()), stems->end());
      }
      places_.push_back(std::move(place));
    }
  }

  [[nodiscard]] bool inconsistent(const Place& a, const Place& b) const {
    if (a.sentence == b.sentence) return false;
    const Quantity& x = side_.quantities[a.quantity];
    const Quantity& y = side_.quantities[b.quantity];
    if (class_of(x) != class_of(y) || unit_of(x) != unit_of(y)) return false;
    if (compare_values(x, y) != Agreement::conflict) return false;
    const bool counted = a.counted != UINT32_MAX && b.counted != UINT32_MAX;
    if (counted && a.counted != b.counted) return false;
    const bool summary = a.whole || b.whole;
    // Titles alone leave out what they count.
    const bool title = (a.whole && role_of(a.sentence) != Role::caption) ||
                       (b.whole && role_of(b.sentence) != Role::caption);
    if (x.kind == QuantityKind::number && !counted && !title) return false;
    if (!summary && (a.negated != b.negated || !x.duration.empty())) return false;
    // A summary is compared with whole sentences: in a headline everything is near the figure.
    const bool all_of_b = a.whole && !b.whole;
    const bool all_of_a = b.whole && !a.whole;
    const std::vector<std::uint32_t> whole_a = all_of_a ? stems_of(a.sentence) : a.clause;
    const std::vector<std::uint32_t> whole_b = all_of_b ? stems_of(b.sentence) : b.clause;
    std::vector<std::uint32_t> common;
    std::set_intersection(whole_a.begin(), whole_a.end(), whole_b.begin(), whole_b.end(),
                          std::back_inserter(common));
    const std::size_t fewer = std::min(whole_a.size(), whole_b.size());
    // Headlines leave the noun out ("injures 12 in Vellmar"): then more of the rest has to agree.
    const bool little = summary && (counted || x.kind != QuantityKind::number);
    if (common.size() < (little ? 2U : 3U) || common.size() * 3 < fewer * 2) return false;
    // "The red team won 3 games", "The green team won 2 games"
    if (!summary && common.size() < fewer) return false;
    // "Tickets for the tower cost 4 crowns", "Tickets for the tower and the garden cost 9 crowns"
    const auto known = [&](const std::vector<std::uint32_t>& stems) {
      return std::includes(common.begin(), common.end(), stems.begin(), stems.end());
    };
    if (!summary && !(known(a.before) && known(b.before))) return false;
    return !distinguished(side_.names, a.sentence, b.sentence,
                          [](const Name& l, const Name& r) { return l.entity == r.entity; }) &&
           !distinguished(side_.quantities, a.sentence, b.sentence,
                          [](const Quantity& l, const Quantity& r) {
                            const bool date = l.kind == QuantityKind::date;
                            return !date || (r.kind == QuantityKind::date &&
                                             compare_values(l, r) != Agreement::conflict);
                          }) &&
           !gives(b.sentence, x) && !gives(a.sentence, y);
  }
  static std::string_view unit_of(const Quantity& quantity) {
    const std::string_view text = quantity.normalised;
    const std::size_t gap = text.find(' ');
    return gap == std::string_view::npos ? std::string_view() : text.substr(gap);
  }

  /// Whether both of two sentences have mentions, and each has one that matches none of the
  /// other's.
  template <typename Mention, typename Fits>
  [[nodiscard]] bool distinguished(const std::vector<Mention>& mentions, std::uint32_t a,
                                   std::uint32_t b, Fits fits) const {
    const auto lacks = [&](std::uint32_t mine, std::uint32_t other) {
      bool any = false;
      bool found_all = true;
      each_in(mentions, mine, [&](const Mention& mention) {
        any = true;
        bool found = false;
        each_in(mentions, other, [&](const Mention& o) { found = found || fits(mention, o); });
        found_all = found_all && found;
      });
      return any && !found_all;
    };
    return lacks(a, b) && lacks(b, a);
  }
  /// Whether a sentence has this figure as well.
  [[nodiscard]] bool gives(std::uint32_t sentence, const Quantity& quantity) const {
    bool found = false;
    each_in(side_.quantities, sentence, [&](const Quantity& other) {
      found = found || other.normalised == quantity.normalised;
    });
    return found;
  }
  template <typename Mention, typename Visit>
  void each_in(const std::vector<Mention>& mentions, std::uint32_t sentence, Visit visit) const {
    const Range words = article_.segmentation.sentences[sentence].words;
    auto it =
        std::lower_bound(mentions.begin(), mentions.end(), words.first,
                         [](const Mention& m, std::uint32_t word) { return m.words.first < word; });
    for (; it != mentions.end() && it->words.first < words.last; ++it) visit(*it);
  }

  [[nodiscard]] Inconsistency make(const Place& a, const Place& b) const {
    const Quantity& x = side_.quantities[a.quantity];
    const Quantity& y = side_.quantities[b.quantity];
    Inconsistency out;
    out.first = x.span;
    out.second = y.span;
    out.first_role = role_of(a.sentence);
    out.second_role = role_of(b.sentence);
    out.first_value = value_text(x);
    out.second_value = value_text(y);
    return out;
  }

  [[nodiscard]] Role role_of(std::uint32_t sentence) const {
    return article_.roles[article_.segmentation.sentences[sentence].paragraph];
  }

  const Article& article_;
  const SideTerms& side_;
  const Terms& terms_;

  StringTable explaining_;  ///< words of a figure of another time, of a part
  const FactSettings& settings_;
  StringTable explaining_near_;  ///< the same, only near the figure
  std::vector<Place> places_;
};

}  // namespace

std::vector<Inconsistency> find_inconsistencies(const Article& article, const SideTerms& side,
                                                const Terms& terms, const FactSettings& settings) {
  return Finder(article, side, terms, settings).find();
}

}  // namespace storydiff
