#include "facts/residue/fact_residue.h"

#include <algorithm>
#include <string_view>

#include "text/sort.h"

namespace storydiff {
namespace {

bool inside(Range words, const std::vector<Range>& runs) {
  return std::any_of(runs.begin(), runs.end(),
                     [&](Range run) { return words.first < run.last && run.first < words.last; });
}

bool has_detail_on(const Fact& fact, Span Detail::*side, Span word) {
  return std::any_of(fact.details.begin(), fact.details.end(),
                     [&](const Detail& d) { return (d.*side).overlaps(word); });
}

/// A range from its first to its last word, marks aside, that stands in the fact and that no detail
/// tells yet; empty if none is left.
Range untold(Range words, const Fact& fact, Span Detail::*side, const std::vector<Range>& runs,
             const Article& article) {
  Range out{words.first, words.first};
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    if (article.segmentation.words[w].kind == WordKind::punctuation) continue;
    if (!inside({w, w + 1}, runs)) continue;
    if (has_detail_on(fact, side, article.segmentation.words[w].span)) continue;
    if (out.empty()) out.first = w;
    out.last = w + 1;
  }
  return out;
}

bool only_small_words(Range words, const SideTerms& side, const Terms& terms) {
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    const Term& term = terms.vocabulary[side.terms[w]];
    const bool small = term.kind == WordKind::punctuation || term.function_word;
    if (!small || term.negation) return false;
  }
  return true;
}

/// The words that lie in a span.
Range words_in(Span span, const Article& article) {
  const std::vector<Word>& words = article.segmentation.words;
  const auto before = [](const Word& word, std::uint32_t at) { return word.span.start < at; };
  const auto first = std::lower_bound(words.begin(), words.end(), span.start, before);
  const auto last = std::lower_bound(first, words.end(), span.end, before);
  return {static_cast<std::uint32_t>(first - words.begin()),
          static_cast<std::uint32_t>(last - words.begin())};
}

/// Whether two details say the same words before and after an equivalent in them: "Mt. Fenwick",
/// "Mount Fenwick".
bool same_around(const Article& left, Span mine, Span my_part, const Article& right, Span theirs,
                 Span their_part) {
  const auto after = [](const Article& article, Span whole, Span part) {
    std::string_view out = article.text.slice({part.end, whole.end});
    if (out.starts_with('.')) out.remove_prefix(1);  // of an abbreviation
    return out;
  };
  return left.text.slice({mine.start, my_part.start}) ==
             right.text.slice({theirs.start, their_part.start}) &&
         after(left, mine, my_part) == after(right, theirs, their_part);
}

/// One side of a fact, for what it leaves open.
struct OpenSide {
  const std::vector<Range>& runs;
  const std::vector<std::uint32_t>& known;
  const Article& article;
  const SideTerms& terms;
  const std::vector<Range>& other_runs;
  const SideTerms& other_terms;
  Span Detail::*detail;
  Span Equivalent::*equivalent;

  /// Whether a word is known though nothing says why: the "about" of a figure that was compared
  /// with another one and is no detail of this fact.
  [[nodiscard]] bool is_lost(std::uint32_t word, const Fact& fact) const {
    const Span span = article.segmentation.words[word].span;
    if (article.segmentation.words[word].kind == WordKind::punctuation) return false;
    if (has_detail_on(fact, detail, span)) return false;
    const bool told =
        std::any_of(fact.equivalents.begin(), fact.equivalents.end(),
                    [&](const Equivalent& one) { return (one.*equivalent).overlaps(span); });
    return !told && std::none_of(other_runs.begin(), other_runs.end(), [&](Range run) {
      return std::find(other_terms.terms.begin() + run.first, other_terms.terms.begin() + run.last,
                       terms.terms[word]) != other_terms.terms.begin() + run.last;
    });
  }
};

void list_open(const OpenSide& side, const Fact& fact, std::vector<Span>& out) {
  for (const Range run : side.runs) {
    bool open = false;
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      const Word& word = side.article.segmentation.words[w];
      if (word.kind == WordKind::punctuation) continue;
      const bool mine = !std::binary_search(side.known.begin(), side.known.end(), w) &&
                        !has_detail_on(fact, side.detail, word.span);
      if (mine && open) {
        out.back().end = word.span.end;
      } else if (mine) {
        out.push_back(word.span);
        const bool lost =
            word.kind == WordKind::number && w > run.first && side.is_lost(w - 1, fact);
        if (lost) out.back().start = side.article.segmentation.words[w - 1].span.start;
      }
      open = mine;
    }
  }
}

}  // namespace

void add_divergences(Fact& fact, const LinkResidue& residue, const FactWords& words,
                     const Article& left, const Article& right, const Terms& terms) {
  if (residue.denies_alike) {
    std::erase_if(fact.details, [](const Detail& d) { return d.kind == DetailKind::negation; });
  }
  for (const Divergence& d : residue.divergences) {
    if (!inside(d.left, words.left) && !inside(d.right, words.right)) continue;
    if (d.kind != DetailKind::negation) {
      // "no longer" says more than its "no".
      const Span mine = span_of(d.left, left);
      const Span theirs = span_of(d.right, right);
      std::erase_if(fact.details, [&](const Detail& other) {
        return other.kind == DetailKind::negation &&
               ((mine.overlaps(other.left) && mine.contains(other.left)) ||
                (theirs.overlaps(other.right) && theirs.contains(other.right)));
      });
    }
    if (d.kind == DetailKind::modality && !d.left.empty() && !d.right.empty()) {
      // "may" and "must" are more than a hedge that one side lacks.
      std::erase_if(fact.details, [&](const Detail& other) {
        return other.kind == DetailKind::certainty && other.left.empty() != other.right.empty() &&
               (other.left.empty() || span_of(d.left, left).contains(other.left)) &&
               (other.right.empty() || span_of(d.right, right).contains(other.right));
      });
    }
    Detail detail;
    const Range mine = untold(d.left, fact, &Detail::left, words.left, left);
    const Range theirs = untold(d.right, fact, &Detail::right, words.right, right);
    if (mine.empty() && theirs.empty()) continue;
    const bool trimmed = mine != d.left || theirs != d.right;
    // "in 12 places", "at 15": the figure is told, and the preposition says nothing beside it.
    const bool decides = d.kind == DetailKind::modality || d.kind == DetailKind::quantifier ||
                         d.kind == DetailKind::time || d.kind == DetailKind::negation;
    if (trimmed && !decides && only_small_words(mine, terms.left, terms) &&
        only_small_words(theirs, terms.right, terms)) {
      continue;
    }
    const bool value = d.kind == DetailKind::number || d.kind == DetailKind::money ||
                       d.kind == DetailKind::percent || d.kind == DetailKind::temperature ||
                       d.kind == DetailKind::date || d.kind == DetailKind::name;
    const bool whole = !trimmed && !mine.empty() && !theirs.empty();
    detail.kind = value && !whole ? DetailKind::wording : d.kind;
    detail.left = span_of(mine, left);
    detail.right = span_of(theirs, right);
    detail.twist = d.twist;
    detail.on_right = d.on_right;
    detail.quiet = d.quiet;
    // A detail says more than the form that its words have in common.
    std::erase_if(fact.equivalents, [&](const Equivalent& e) {
      return detail.left.contains(e.left) && detail.right.contains(e.right);
    });
    fact.details.push_back(std::move(detail));
  }
}

void list_equivalents(Fact& fact, const KnownWords& known, const Article& left,
                      const Article& right) {
  const auto inside = [](const std::vector<Span>& spans, Span one) {
    return !one.empty() &&
           std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.contains(one); });
  };
  for (const Equivalent& one : known.equivalents) {
    if (inside(fact.left, one.left) || inside(fact.right, one.right)) {
      fact.equivalents.push_back(one);
    }
  }
  sort_by(fact.equivalents,
          [](const Equivalent& e) { return sort_key(e.left.start, e.right.start); });
  const auto last = std::unique(fact.equivalents.begin(), fact.equivalents.end());
  fact.equivalents.erase(last, fact.equivalents.end());
  std::erase_if(fact.details, [&](const Detail& d) {
    if (d.left.empty() || d.right.empty()) return false;
    if (d.kind == DetailKind::quotation || d.kind == DetailKind::attribution) return false;
    return std::any_of(fact.equivalents.begin(), fact.equivalents.end(), [&](const Equivalent& e) {
      if (e.left.contains(d.left) && e.right.contains(d.right)) return true;
      return d.left.contains(e.left) && d.right.contains(e.right) &&
             same_around(left, d.left, e.left, right, d.right, e.right);
    });
  });
}

void list_residue(Fact& fact, const KnownWords& known, const FactWords& words, const Article& left,
                  const Article& right, const Terms& terms) {
  list_open({words.left, known.left, left, terms.left, words.right, terms.right, &Detail::left,
             &Equivalent::left},
            fact, fact.left_residue);
  list_open({words.right, known.right, right, terms.right, words.left, terms.left, &Detail::right,
             &Equivalent::right},
            fact, fact.right_residue);
}

void drop_doubtful(Fact& fact, const Article& left, const Article& right, const Terms& terms,
                   bool surely) {
  const auto gives_figure = [](Span span, const SideTerms& side) {
    return std::any_of(side.quantities.begin(), side.quantities.end(),
                       [&](const Quantity& q) { return span.contains(q.span); });
  };
  const auto says_little = [&](Span span, const Article& article, const SideTerms& side) {
    return only_small_words(words_in(span, article), side, terms);
  };
  std::erase_if(fact.details, [&](const Detail& d) {
    if (d.twist == Twist::verb) return !surely;
    if (d.kind != DetailKind::wording) return false;
    if (!d.left.empty() && !d.right.empty()) {
      // "[He] resigned", "[Lund] resigned"
      return !surely || says_little(d.left, left, terms.left) ||
             says_little(d.right, right, terms.right);
    }
    return d.quiet || !(gives_figure(d.left, terms.left) || gives_figure(d.right, terms.right));
  });
}

}  // namespace storydiff
