// Why two sentences are linked.
//
// The score of a link comes from trees that nobody can read. Most of their evidence can be shown:
// rare words, names and numbers that both sentences have, aligned words, and links next to this
// one.
//
//     left   "The council wants 2.4 million euros for the lock gate."
//     right  "Repairing the lock gate costs 2.4 million euros, the council says."
//     terms lock, gate, council   numbers 2.4 million euros   neighbours the links around it
//
// What no span can show is left out (rival links, how much of each sentence is covered). Nothing
// here changes a link. Evidence is chosen by what both sides have, never by its place on one of
// them, so that swapping the sides swaps the explanations.
//
// Checked by tests/cpp/report/explain_test.cpp.
#include "report/explain.h"

#include <algorithm>

#include "language/words/antonyms.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Evidence before most of it is dropped; `id` orders equal weights in the same way for both sides.
struct Found {
  Evidence evidence;
  std::uint32_t id = 0;
};

class Explainer {
 public:
  Explainer(const Article& left, const Article& right, const Terms& terms,
            const ReportSettings& settings)
      : left_(left), right_(right), terms_(terms), settings_(settings), seen_(terms.stems) {}

  void explain(const Link& link, const std::vector<WordLink>& words, Explanation& out) {
    const Range l = left_.segmentation.sentences[link.left].words;
    const Range r = right_.segmentation.sentences[link.right].words;
    shown_left_.clear();
    shown_right_.clear();
    out.numbers = shared_numbers(l, r);
    out.names = shared_names(l, r);
    out.terms = shared_terms(l, r);
    out.related = link.equivalent ? alike_words(l, r) : related_words(l, r, words);
  }

 private:
  [[nodiscard]] const Term& term(const SideTerms& side, std::uint32_t word) const {
    return terms_.vocabulary[side.terms[word]];
  }

  /// The greatest weight of some words.
  [[nodiscard]] float weight_of(const SideTerms& side, Range words) const {
    float weight = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w)
      weight = std::max(weight, term(side, w).weight);
    return weight;
  }

  std::vector<Evidence> weightiest(std::vector<Found>& found) const {
    sort_by(found, [](const Found& one) { return sort_key(falling(one.evidence.weight), one.id); });
    std::vector<Evidence> out;
    for (const Found& f : found) {
      if (out.size() == settings_.explain_most) break;
      out.push_back(f.evidence);
    }
    return out;
  }

  /// The mentions of a list that start in `words`; the list is in order of the text.
  template <class T>
  static std::span<const T> inside(const std::vector<T>& list, Range words) {
    const auto before = [](const T& item, std::uint32_t word) { return item.words.first < word; };
    const auto begin = std::lower_bound(list.begin(), list.end(), words.first, before);
    const auto end = std::lower_bound(begin, list.end(), words.last, before);
    // (The libc++ of older Emscriptens makes no span of two iterators.)
    const auto first = static_cast<std::size_t>(begin - list.begin());
    return std::span<const T>(list).subspan(first, static_cast<std::size_t>(end - begin));
  }

  /// Pairs the first mention of each entity or value on the left with the first on the right.
  template <class T, class Same>
  std::vector<Evidence> shared_mentions(const std::vector<T>& left, const std::vector<T>& right,
                                        Range l, Range r, Same same) {
    std::vector<Found> found;
    const std::span<const T> on_left = inside(left, l);
    const std::span<const T> on_right = inside(right, r);
    for (std::size_t i = 0; i < on_left.size() && i < settings_.explain_mentions; ++i) {
      const auto is_same = [&](const T& other) { return same(on_left[i], other); };
      if (std::any_of(on_left.begin(), on_left.begin() + static_cast<std::ptrdiff_t>(i), is_same))
        continue;
      const std::size_t most = std::min<std::size_t>(on_right.size(), settings_.explain_mentions);
      const auto end = on_right.begin() + static_cast<std::ptrdiff_t>(most);
      const auto it = std::find_if(on_right.begin(), end, is_same);
      if (it == end) continue;
      const float weight =
          std::min(weight_of(terms_.left, on_left[i].words), weight_of(terms_.right, it->words));
      shown_left_.push_back(on_left[i].words);
      shown_right_.push_back(it->words);
      found.push_back({{on_left[i].span, it->span, weight},
                       std::min(terms_.left.terms[on_left[i].words.first],
                                terms_.right.terms[it->words.first])});
    }
    return weightiest(found);
  }

  std::vector<Evidence> shared_numbers(Range l, Range r) {
    return shared_mentions(
        terms_.left.quantities, terms_.right.quantities, l, r,
        [](const Quantity& a, const Quantity& b) { return a.normalised == b.normalised; });
  }

  std::vector<Evidence> shared_names(Range l, Range r) {
    return shared_mentions(terms_.left.names, terms_.right.names, l, r,
                           [](const Name& a, const Name& b) { return a.entity == b.entity; });
  }

  static bool is_shown(const std::vector<Range>& shown, std::uint32_t word) {
    return std::any_of(shown.begin(), shown.end(), [&](Range r) { return r.contains(word); });
  }

  std::vector<Evidence> shared_terms(Range l, Range r) {
    // The first place of each stem of the right side; each stem is used once.
    ++now_;
    for (std::uint32_t w = r.first; w < r.last; ++w) {
      Place& place = seen_[term(terms_.right, w).stem];
      if (place.round == now_ || is_shown(shown_right_, w)) continue;
      place = {now_, w};
    }
    std::vector<Found> found;
    for (std::uint32_t w = l.first; w < l.last; ++w) {
      const Term& t = term(terms_.left, w);
      Place& place = seen_[t.stem];
      if (place.round != now_ || is_shown(shown_left_, w)) continue;
      place.round = 0;
      const float weight = std::min(t.weight, term(terms_.right, place.word).weight);
      if (weight < settings_.explain_weight) continue;
      found.push_back({evidence(w, place.word, weight), t.stem});
    }
    return weightiest(found);
  }

  std::vector<Evidence> related_words(Range l, Range r, const std::vector<WordLink>& words) const {
    std::vector<Found> found;
    auto it =
        std::lower_bound(words.begin(), words.end(), l.first,
                         [](const WordLink& link, std::uint32_t word) { return link.left < word; });
    for (; it != words.end() && it->left < l.last; ++it) {
      if (!r.contains(it->right)) continue;
      const Term& a = term(terms_.left, it->left);
      const Term& b = term(terms_.right, it->right);
      const float weight = std::min(a.weight, b.weight);
      if (a.stem == b.stem || weight < settings_.explain_weight) continue;
      found.push_back({evidence(it->left, it->right, weight), std::min(a.stem, b.stem)});
    }
    return weightiest(found);
  }

  /// For a link whose only evidence these are, however common they are: negations, and words at one
  /// end of a scale of antonyms ("hurt", "injured").
  std::vector<Evidence> alike_words(Range l, Range r) const {
    std::vector<Found> found;
    for (std::uint32_t w = l.first; w < l.last; ++w) {
      for (std::uint32_t v = r.first; v < r.last; ++v) {
        const Term& a = term(terms_.left, w);
        const Term& b = term(terms_.right, v);
        if (a.stem == b.stem || !alike(a, b)) continue;
        found.push_back({evidence(w, v, std::min(a.weight, b.weight)), std::min(a.stem, b.stem)});
      }
    }
    return weightiest(found);
  }

  [[nodiscard]] bool alike(const Term& a, const Term& b) const {
    if (a.negation || b.negation) return a.negation && b.negation;
    bool found = false;
    Antonyms::of(terms_.left.language).each(a.folded, [&](Antonym one) {
      Antonyms::of(terms_.right.language).each(b.folded, [&](Antonym other) {
        found = found || number_of(one) == number_of(other);
      });
    });
    return found;
  }

  [[nodiscard]] Evidence evidence(std::uint32_t l, std::uint32_t r, float weight) const {
    return {left_.segmentation.words[l].span, right_.segmentation.words[r].span, weight};
  }

  struct Place {
    std::uint32_t round = 0;
    std::uint32_t word = 0;
  };

  const Article& left_;
  const Article& right_;
  const Terms& terms_;
  const ReportSettings& settings_;
  std::vector<Place> seen_;
  std::uint32_t now_ = 0;
  std::vector<Range> shown_left_, shown_right_;  // words of shared names and numbers
};

/// Indices of the links between sentences at most one away from those of `links[k]`.
std::vector<std::uint32_t> neighbours_of(const std::vector<Link>& links, std::uint32_t k) {
  const Link& link = links[k];
  const auto from =
      std::lower_bound(links.begin(), links.end(), link.left,
                       [](const Link& a, std::uint32_t left) { return a.left + 1 < left; });
  std::vector<std::uint32_t> out;
  for (auto it = from; it != links.end() && it->left <= link.left + 1; ++it) {
    const auto at = static_cast<std::uint32_t>(it - links.begin());
    if (at != k && it->right + 1 >= link.right && it->right <= link.right + 1) out.push_back(at);
  }
  return out;
}

}  // namespace

[[gnu::noinline]] std::vector<Explanation> explain_links(const Article& left, const Article& right,
                                                         const Terms& terms,
                                                         const std::vector<Link>& links,
                                                         const std::vector<WordLink>& words,
                                                         const ReportSettings& settings) {
  std::vector<Explanation> out(links.size());
  Explainer explainer(left, right, terms, settings);
  for (std::uint32_t k = 0; k < links.size(); ++k) {
    explainer.explain(links[k], words, out[k]);
    out[k].neighbours = neighbours_of(links, k);
  }
  return out;
}

}  // namespace storydiff
