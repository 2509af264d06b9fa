// Figures that were updated in one place of a text and not in another.
//
// A figure that grew while a story was rewritten is often left as it was in the headline or a
// caption. The context of a figure are the stems of the content words around it. Two figures of
// different sentences are inconsistent if their values cannot both be true, they do not count
// different things as far as the text says, and their contexts share most of their words; unless
// anything in either sentence explains the difference. The context of a figure in a headline, a
// standfirst or a caption is its whole sentence, and is compared with whole sentences.
//
//     "Storm injures 12 in Vellmar"   "The storm injured 15 people in Vellmar."     inconsistent
//     "The storm injured 12 in Odda." "The storm injured 15 people in Vellmar."     two towns
//     "12 were hurt, police said."    "Another 15 were hurt later."                 explained
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
/// A sentence of more words is a table, whose figures have nothing to do with each other.
constexpr std::uint32_t kMostWords = 120;

/// Words between a near explanation and its figure.
constexpr std::uint32_t kNear = 3;

/// A figure in its sentence.
struct Place {
  std::uint32_t quantity = 0;
  std::uint32_t sentence = 0;
  std::uint32_t counted = UINT32_MAX;  ///< stem of the word right after; UINT32_MAX if none
  std::vector<std::uint32_t> stems;    ///< the context, sorted
  bool whole = false;                  ///< the context is the whole sentence
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
      for (const std::uint32_t stem : places_[p].stems) beside.emplace_back(stem, p);
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
    const Term& last = term(here.words.last - 1);
    return here.words.size() > 0 && last.kind == WordKind::punctuation;
  }

  /// Whether a sentence summarises others.
  [[nodiscard]] bool sums_up(std::uint32_t sentence) const {
    const Role role = role_of(sentence);
    return role == Role::headline || role == Role::standfirst || role == Role::caption;
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
      if (skip || explained_near(quantity, text.sentences[sentence].words)) continue;
      Place place;
      place.quantity = q;
      place.sentence = sentence;
      const Range words = text.sentences[sentence].words;
      place.whole = sums_up(sentence);
      const auto add = [&](std::uint32_t word) {
        if (content(word)) place.stems.push_back(term(word).stem);
      };
      const std::uint32_t reach = place.whole ? words.size() : settings_.detail_reach;
      std::uint32_t w = quantity.words.last;
      if (w < words.last && content(w)) place.counted = term(w).stem;
      for (; w < words.last && place.stems.size() < reach; ++w) add(w);
      const std::size_t half = place.stems.size();
      for (w = quantity.words.first; w > words.first && place.stems.size() < half + reach; --w) {
        add(w - 1);
      }
      sort_items(place.stems);
      place.stems.erase(std::unique(place.stems.begin(), place.stems.end()), place.stems.end());
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
    // A summary is compared with whole sentences: in a headline everything is near the figure.
    const bool all_of_b = a.whole && !b.whole;
    const bool all_of_a = b.whole && !a.whole;
    const std::vector<std::uint32_t> whole_a = all_of_a ? stems_of(a.sentence) : a.stems;
    const std::vector<std::uint32_t> whole_b = all_of_b ? stems_of(b.sentence) : b.stems;
    std::vector<std::uint32_t> common;
    std::set_intersection(whole_a.begin(), whole_a.end(), whole_b.begin(), whole_b.end(),
                          std::back_inserter(common));
    const std::size_t fewer = std::min(whole_a.size(), whole_b.size());
    // Headlines leave the noun out ("injures 12 in Vellmar"): then more of the rest has to agree.
    const std::size_t least = counted || x.kind != QuantityKind::number ? 2 : 3;
    if (common.size() < least || common.size() * 3 < fewer * 2) return false;
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
  const FactSettings& settings_;
  StringTable explaining_;       ///< words of a figure of another time, of a part
  StringTable explaining_near_;  ///< the same, only near the figure
  std::vector<Place> places_;
};

}  // namespace

std::vector<Inconsistency> find_inconsistencies(const Article& article, const SideTerms& side,
                                                const Terms& terms, const FactSettings& settings) {
  return Finder(article, side, terms, settings).find();
}

}  // namespace storydiff
