// The words of a clause are cut into stretches by the most likely sequence of two states, stated by
// both and by one side (Viterbi 1967): a word adds its log odds to the one state, and a change of
// state costs FactSettings::part_change. A change has to have a function word or a mark to stand
// at, and no quotation around it, so that what is cut is a phrase:
//
//     words      mayor resigned on Monday over a contract for the new harbour
//     log odds   +3    +3          +2            -1               -1  -2
//     states     both  both        both          one              one one
//
// Tested by tests/cpp/facts/clauses/shared_words_test.cpp.

#include "facts/clauses/parted.h"

#include <algorithm>
#include <array>
#include <utility>

#include "facts/clauses/pair_lookup.h"
#include "facts/clauses/subjects.h"
#include "model/portable_math.h"
#include "text/flags.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// A cost that no sequence takes.
constexpr float kNever = 1e6F;

constexpr float kLogOf2 = 0.693147181F;

/// The words of each clause, as indices of `words`, which are all words of the clauses.
std::vector<Range> words_by_clause(const Clauses& clauses, const std::vector<StatedWord>& words) {
  std::vector<Range> out;
  out.reserve(clauses.list.size());
  std::uint32_t at = 0;
  for (const Clause& clause : clauses.list) {
    const std::uint32_t first = at;
    while (at < words.size() && words[at].word < clause.words.last) ++at;
    out.push_back({first, at});
  }
  return out;
}

/// The mean probability of the words of each clause; 0 of one without content words.
std::vector<float> means_of(const Clauses& clauses, const std::vector<StatedWord>& words) {
  std::vector<float> out;
  out.reserve(clauses.list.size());
  for (const Range of_clause : words_by_clause(clauses, words)) {
    float sum = 0;
    for (std::uint32_t k = of_clause.first; k < of_clause.last; ++k) sum += words[k].probability();
    out.push_back(of_clause.empty() ? 0 : sum / static_cast<float>(of_clause.size()));
  }
  return out;
}

/// Neighbouring content words in one state.
struct Stretch {
  std::uint32_t first = 0;  ///< the first and the last of them, as words
  std::uint32_t last = 0;
  std::uint32_t count = 0;
  bool both = false;
};

/// What is read of a side.
struct Side {
  const Article& article;
  const Terms& terms;
  const SideTerms& side;
  const std::vector<WordKeys>& keys;
  const Clauses& clauses;
  const LinkLists& links;
  const std::vector<StatedWord>& words;
};

/// A part of a clause.
struct Part {
  std::uint32_t clause = 0;  ///< index in the new list
  bool both = true;
};

class Parter {
 public:
  Parter(const Side& side, const FactSettings& settings)
      : side_(side),
        settings_(settings),
        subjects_(side.article, side.terms, side.side),
        even_(log2_of(settings.part_both / (1 - settings.part_both)) * kLogOf2),
        words_of_(words_by_clause(side.clauses, side.words)) {
    quoted_.assign(side.side.terms.size(), 0);
    for (std::uint32_t q = 0; q < side.side.quotations.size(); ++q) {
      const Range words = side.side.quotations[q].words;
      for (std::uint32_t w = words.first; w < words.last; ++w) quoted_[w] = q + 1;
    }
  }

  /// Whether the other side has most words of the clause's sentence in the same order.
  [[nodiscard]] bool edited(std::uint32_t clause) const {
    const auto& links = side_.links[side_.clauses.list[clause].sentence];
    return std::any_of(links.begin(), links.end(), [](const SentenceLink& link) {
      return !link.possible && (link.same || link.edited);
    });
  }

  /// Appends the parts of a clause to `out`.
  std::vector<Part> part(std::uint32_t clause, Clauses& out) {
    const Clause& whole = side_.clauses.list[clause];
    find_stretches(words_of_[clause]);
    join_short();
    std::vector<Part> parts;
    std::uint32_t first = whole.words.first;
    for (std::size_t k = 0; k < stretches_.size(); ++k) {
      const bool ends = k + 1 == stretches_.size();
      const std::uint32_t last =
          ends ? whole.words.last : border(stretches_[k].last + 1, stretches_[k + 1].first);
      parts.push_back({static_cast<std::uint32_t>(out.list.size()), stretches_[k].both});
      out.list.push_back({{first, last}, whole.sentence, subject_for(whole, {first, last})});
      first = last;
    }
    return parts;
  }

 private:
  /// Who a part of a clause is about, unless it says so itself.
  [[nodiscard]] Range subject_for(const Clause& whole, Range part) const {
    if (part.first == whole.words.first || side_.side.tags.empty()) return whole.subject;
    if (!subjects_.of(part).empty()) return {};
    const Range named = subjects_.of(whole.words);
    return !named.empty() && named.last <= part.first ? named : whole.subject;
  }

  [[nodiscard]] float cost_between(std::uint32_t word, std::uint32_t next) const {
    const bool quoted = quoted_[word] != 0 && quoted_[word] == quoted_[next];
    return next == word + 1 || quoted ? kNever : settings_.part_change;
  }

  void find_stretches(Range words) {
    stretches_.clear();
    if (words.empty()) return;
    // Of each word and state, the better state of the word before it.
    std::vector<std::array<std::uint8_t, 2>> before(words.size());
    std::array<float, 2> sums{};
    for (std::uint32_t k = words.first; k < words.last; ++k) {
      const float gain = (side_.words[k].odds - even_) / 2;
      std::array<float, 2> next{};
      for (std::uint8_t state = 0; state < 2; ++state) {
        const float change =
            k == words.first ? 0 : cost_between(side_.words[k - 1].word, side_.words[k].word);
        const float other = sums[1U - state] - change;
        const bool stays = sums[state] >= other;
        before[k - words.first][state] = stays ? state : static_cast<std::uint8_t>(1U - state);
        next[state] = (stays ? sums[state] : other) + (state == 1 ? gain : -gain);
      }
      sums = next;
    }
    std::uint8_t state = sums[1] > sums[0] ? 1 : 0;
    for (std::uint32_t k = words.last; k-- > words.first;) {
      const std::uint32_t word = side_.words[k].word;
      if (!stretches_.empty() && stretches_.back().both == (state == 1)) {
        stretches_.back().first = word;
        ++stretches_.back().count;
      } else {
        stretches_.push_back({word, word, 1, state == 1});
      }
      state = before[k - words.first][state];
    }
    std::reverse(stretches_.begin(), stretches_.end());
  }

  /// Joins the stretches of fewer words than a clause has, the shortest first, with those around.
  void join_short() {
    while (stretches_.size() > 1) {
      const auto shortest =
          std::min_element(stretches_.begin(), stretches_.end(),
                           [](const Stretch& a, const Stretch& b) { return a.count < b.count; });
      if (shortest->count >= settings_.clause_content) return;
      shortest->both = !shortest->both;
      std::vector<Stretch> joined;
      for (const Stretch& one : stretches_) {
        if (!joined.empty() && joined.back().both == one.both) {
          joined.back().last = one.last;
          joined.back().count += one.count;
        } else {
          joined.push_back(one);
        }
      }
      stretches_ = std::move(joined);
    }
  }

  /// Where the words before a stretch part: marks that end something belong to what they end.
  [[nodiscard]] std::uint32_t border(std::uint32_t from, std::uint32_t to) const {
    while (from < to) {
      const Term& term = side_.terms.vocabulary[side_.side.terms[from]];
      if (term.kind != WordKind::punctuation || is_opening(term.folded) || opens_quotation(from)) {
        break;
      }
      ++from;
    }
    return from;
  }

  [[nodiscard]] bool opens_quotation(std::uint32_t word) const {
    return word + 1 < quoted_.size() && quoted_[word + 1] != 0 &&
           quoted_[word + 1] != quoted_[word];
  }

  const Side& side_;
  const FactSettings& settings_;
  SubjectFinder subjects_;
  float even_;                         // log odds of a word that is as well in either state
  std::vector<std::uint32_t> quoted_;  // by word: number of its quotation, from 1; 0 if in none
  std::vector<Range> words_of_;        // by clause, as indices of the side's shared words
  std::vector<Stretch> stretches_;
};

/// The best scores of the pairs of each clause.
struct Best {
  std::vector<BestScores> left, right;

  Best(const ClauseInput& input, const std::vector<ClausePair>& pairs)
      : left(best_scores(pairs, &ClausePair::left, input.left_clauses.list.size())),
        right(best_scores(pairs, &ClausePair::right, input.right_clauses.list.size())) {}
};

std::vector<std::vector<Part>> part_all(Parter& parter, const Clauses& clauses,
                                        const std::vector<BestScores>& best, float likely,
                                        Clauses& out) {
  std::vector<std::vector<Part>> parts(clauses.list.size());
  out.of_sentence.resize(clauses.of_sentence.size());
  for (std::uint32_t s = 0; s < clauses.of_sentence.size(); ++s) {
    const Range range = clauses.of_sentence[s];
    const auto first = static_cast<std::uint32_t>(out.list.size());
    for (std::uint32_t c = range.first; c < range.last; ++c) {
      if (best[c].best >= likely && !parter.edited(c)) parts[c] = parter.part(c, out);
      if (parts[c].size() > 1) continue;
      // One stretch, or none: the clause stays as it is, and in its pairs.
      if (!parts[c].empty()) out.list.pop_back();
      parts[c] = {{static_cast<std::uint32_t>(out.list.size()), true}};
      out.list.push_back(clauses.list[c]);
    }
    out.of_sentence[s] = {first, static_cast<std::uint32_t>(out.list.size())};
  }
  return parts;
}

}  // namespace

void join_clauses(const ClauseInput& input, const StatedWords& words,
                  std::vector<ClausePair>& pairs) {
  const float likely = input.settings.shared_score;
  const Best best(input, pairs);
  const std::vector<float> left = means_of(input.left_clauses, words.left);
  const std::vector<float> right = means_of(input.right_clauses, words.right);
  for (ClausePair& pair : pairs) {
    if (pair.score < input.settings.join_score || pair.score >= likely) continue;
    const float mine = best.left[pair.left].best;
    const float theirs = best.right[pair.right].best;
    if ((mine >= likely) == (theirs >= likely)) continue;  // none is in a fact, or both are
    if (pair.score < std::min(mine, theirs)) continue;
    if (std::min(left[pair.left], right[pair.right]) < input.settings.join_both) continue;
    pair.score = likely;
  }
}

PartedClauses part_clauses(const ClauseInput& input, const StatedWords& words,
                           const std::vector<ClausePair>& pairs) {
  const Side left{input.left,         input.terms,      input.terms.left, input.keys.left,
                  input.left_clauses, input.links.left, words.left};
  const Side right{input.right,         input.terms,       input.terms.right, input.keys.right,
                   input.right_clauses, input.links.right, words.right};
  Parter of_left(left, input.settings);
  Parter of_right(right, input.settings);
  const Best best(input, pairs);
  const float likely = input.settings.shared_score;
  PartedClauses out;
  const auto left_parts = part_all(of_left, input.left_clauses, best.left, likely, out.left);
  const auto right_parts = part_all(of_right, input.right_clauses, best.right, likely, out.right);
  for (const ClausePair& pair : pairs) {
    for (const Part& a : left_parts[pair.left]) {
      for (const Part& b : right_parts[pair.right]) {
        if (a.both && b.both) out.pairs.push_back({a.clause, b.clause, pair.score});
      }
    }
  }
  sort_by(out.pairs, [](const ClausePair& pair) { return sort_key(pair.left, pair.right); });
  return out;
}

float score_alone(const ClauseGroup& group, const Clauses& left, const Clauses& right,
                  const StatedWords& words) {
  const bool on_left = !group.left.empty();
  const std::vector<StatedWord>& of_side = on_left ? words.left : words.right;
  float sum = 0;
  float count = 0;
  for (const std::uint32_t c : on_left ? group.left : group.right) {
    const Range range = (on_left ? left : right).list[c].words;
    auto at = std::lower_bound(of_side.begin(), of_side.end(), range.first,
                               [](const StatedWord& a, std::uint32_t w) { return a.word < w; });
    for (; at != of_side.end() && at->word < range.last; ++at) {
      sum += 1 - at->probability();
      count += 1;
    }
  }
  return count > 0 ? sum / count : group.score;
}

Alignment with_possible(Alignment alignment, const std::vector<ClausePair>& pairs,
                        const Clauses& left, const Clauses& right, const SideLinks& links,
                        float least) {
  std::vector<Link>& possible = alignment.possible;
  for (const ClausePair& pair : pairs) {
    if (pair.score < least) continue;
    const Link link{left.list[pair.left].sentence, right.list[pair.right].sentence, pair.score,
                    LinkKind::reworded};
    bool known = false;
    for (const SentenceLink& other : links.left[link.left]) {
      known = known || other.other == link.right;
    }
    if (!known) possible.push_back(link);
  }
  sort_by(possible, [](const Link& link) { return sort_key(link.left, link.right); });
  const auto last = std::unique(possible.begin(), possible.end(), [](const Link& a, const Link& b) {
    return a.left == b.left && a.right == b.right;
  });
  possible.erase(last, possible.end());
  return alignment;
}

}  // namespace storydiff
