// From scored pairs of clauses to facts.
//
// Pairs are joined from the best one down (average linkage): a pair joins the groups of its two
// clauses if, over all pairs of clauses that then would share a fact, the mean score is high
// enough. So the headline, the lead and a paragraph further down that tell one thing are one fact
// with all their places, and a clause that says two things does not join all that is told of either.
//
//     left   A1 A2         A1-B1 .9, A2-B1 .6, A2-B2 .4, A1-B2 none
//     right  B1 B2         {A1 A2 | B1}; B2 stays out: (.4 + 0) / 2 is too little
//
// Adjacent clauses of one sentence whose counterparts are all in one sentence are joined too, as are
// those that contain something that differs (facts/differences/counterparts.h). A phrase that says
// nothing by itself joins the fact of its clause, unless it is on one side only. What is joined to
// nothing is on one side only; adjacent clauses of one sentence make one fact.
//
// Tested by tests/cpp/facts/clauses/pairing_test.cpp.

#include "facts/clauses/pairing.h"

#include <algorithm>

#include "facts/clauses/pair_lookup.h"
#include "text/sort.h"
#include "text/union_find.h"

namespace storydiff {
namespace {

/// Pairs of clauses that a fact may have: a repeated line makes no fact without end.
constexpr std::size_t kMostPairs = 64;

/// The clauses of both sides as nodes, those of the right after those of the left, in groups.
class Groups {
 public:
  static constexpr std::uint32_t kEmpty = kNone - 1;
  /// Of a group, the sentence of all its clauses of a side; kNone if they are of several, kEmpty if
  /// there are none.
  struct Sentences {
    std::uint32_t left = kEmpty;
    std::uint32_t right = kEmpty;
  };

  Groups(const Clauses& left, const Clauses& right, const std::vector<ClausePair>& pairs)
      : pairs_(pairs),
        offset_(static_cast<std::uint32_t>(left.list.size())),
        sets_(left.list.size() + right.list.size()),
        members_(left.list.size() + right.list.size()),
        sentences_(members_.size()) {
    for (std::uint32_t c = 0; c < members_.size(); ++c) {
      const bool on_left = c < offset_;
      const std::uint32_t clause = on_left ? c : c - offset_;
      (on_left ? members_[c].left : members_[c].right).push_back(clause);
      (on_left ? sentences_[c].left : sentences_[c].right) =
          (on_left ? left : right).list[clause].sentence;
    }
  }

  [[nodiscard]] Sentences sentences_of(std::uint32_t node) { return sentences_[sets_.find(node)]; }

  [[nodiscard]] std::uint32_t offset() const { return offset_; }
  [[nodiscard]] ClauseGroup& of(std::uint32_t node) { return members_[sets_.find(node)]; }
  /// Whether a clause is in a fact of both sides.
  [[nodiscard]] bool shared(std::uint32_t node) {
    const ClauseGroup& group = of(node);
    return !group.left.empty() && !group.right.empty();
  }

  void join(std::uint32_t a, std::uint32_t b, float score) {
    const std::uint32_t x = sets_.find(a);
    const std::uint32_t y = sets_.find(b);
    if (x != y) {
      ClauseGroup all = std::move(members_[x]);
      const ClauseGroup more = std::move(members_[y]);
      all.left.insert(all.left.end(), more.left.begin(), more.left.end());
      all.right.insert(all.right.end(), more.right.begin(), more.right.end());
      all.score = std::max(all.score, more.score);
      const Sentences both = {one_of(sentences_[x].left, sentences_[y].left),
                              one_of(sentences_[x].right, sentences_[y].right)};
      members_[x] = members_[y] = {};
      sets_.join(x, y);
      members_[sets_.find(x)] = std::move(all);
      sentences_[sets_.find(x)] = both;
    }
    ClauseGroup& group = of(a);
    group.score = std::max(group.score, score);
  }

  /// The mean score of the pairs that share a fact once the groups of two nodes are joined; 0 if
  /// there would be too many.
  [[nodiscard]] float linkage(std::uint32_t a, std::uint32_t b) {
    const ClauseGroup& x = of(a);
    const ClauseGroup& y = of(b);
    const std::size_t all = (x.left.size() + y.left.size()) * (x.right.size() + y.right.size());
    if (all > kMostPairs) return 0;
    const std::size_t count = x.left.size() * y.right.size() + y.left.size() * x.right.size();
    return (sum(x.left, y.right) + sum(y.left, x.right)) / static_cast<float>(count);
  }

  void sort() {
    for (ClauseGroup& group : members_) {
      sort_items(group.left);
      sort_items(group.right);
    }
  }

 private:
  [[nodiscard]] float sum(const std::vector<std::uint32_t>& left,
                          const std::vector<std::uint32_t>& right) const {
    float out = 0;
    for (const std::uint32_t a : left) {
      for (const std::uint32_t b : right) {
        out += score_of_pair(pairs_, a, b);
      }
    }
    return out;
  }

  static std::uint32_t one_of(std::uint32_t a, std::uint32_t b) {
    if (a == kEmpty || b == kEmpty) return a == kEmpty ? b : a;
    return a == b ? a : kNone;
  }

  const std::vector<ClausePair>& pairs_;
  std::uint32_t offset_;
  UnionFind sets_;
  std::vector<ClauseGroup> members_;  // by root; empty elsewhere
  std::vector<Sentences> sentences_;  // by root
};

/// Joins adjacent clauses of a sentence of one side (`own`) whose counterparts are all in one
/// sentence of the other.
void join_neighbours(Groups& groups, const Clauses& own, std::uint32_t offset,
                     std::uint32_t Groups::Sentences::*counterparts) {
  for (std::uint32_t c = 1; c < own.list.size(); ++c) {
    if (own.list[c].sentence != own.list[c - 1].sentence) continue;
    if (!groups.shared(offset + c) || !groups.shared(offset + c - 1)) continue;
    const std::uint32_t here = groups.sentences_of(offset + c).*counterparts;
    const std::uint32_t before = groups.sentences_of(offset + c - 1).*counterparts;
    if (here != kNone && here == before) groups.join(offset + c - 1, offset + c, 0);
  }
}

/// Joins each phrase of one side (`own`) whose fact has nothing but phrases there to the clause that
/// it belongs to.
void join_minor(Groups& groups, const Clauses& own, std::uint32_t offset,
                std::vector<std::uint32_t> ClauseGroup::*list) {
  for (std::uint32_t c = 1; c < own.list.size(); ++c) {
    if (!own.list[c].minor || !groups.shared(offset + c)) continue;
    const std::vector<std::uint32_t>& side = groups.of(offset + c).*list;
    if (!std::all_of(side.begin(), side.end(),
                     [&](std::uint32_t other) { return own.list[other].minor; })) {
      continue;
    }
    std::uint32_t head = c;
    while (head > 0 && own.list[head].minor && own.list[head - 1].sentence == own.list[c].sentence)
      --head;
    groups.join(offset + head, offset + c, 0);
  }
}

/// Adds the runs of adjacent clauses of one sentence that are on this side only. `best`: of each
/// clause's pairs.
void add_one_sided(Groups& groups, const Clauses& clauses, std::uint32_t offset,
                   const std::vector<BestScores>& best,
                   std::vector<std::uint32_t> ClauseGroup::*list, std::vector<ClauseGroup>& out) {
  bool open = false;
  for (std::uint32_t c = 0; c < clauses.list.size(); ++c) {
    if (groups.shared(offset + c)) {
      open = false;
      continue;
    }
    if (!open || clauses.list[c].sentence != clauses.list[c - 1].sentence) {
      out.emplace_back();
      out.back().score = 1;
      open = true;
    }
    (out.back().*list).push_back(c);
    out.back().score = std::min(out.back().score, 1 - best[c].best);
  }
}

}  // namespace

[[gnu::noinline]] std::vector<ClauseGroup> group_clauses(const Clauses& left, const Clauses& right,
                                                         const std::vector<ClausePair>& pairs,
                                                         const std::vector<ClausePair>& differing,
                                                         const FactSettings& settings) {
  Groups groups(left, right, pairs);
  const std::uint32_t offset = groups.offset();
  const std::vector<BestScores> left_best = best_scores(pairs, &ClausePair::left, offset);
  const std::vector<BestScores> right_best =
      best_scores(pairs, &ClausePair::right, right.list.size());
  std::vector<ClausePair> likely;
  for (const ClausePair& pair : pairs) {
    if (pair.score >= settings.shared_score) likely.push_back(pair);
  }
  for (const ClausePair& pair : differing) {
    groups.join(pair.left, offset + pair.right,
                std::max(left_best[pair.left].best, right_best[pair.right].best));
  }
  sort_by(likely, [](const ClausePair& pair) { return sort_key(falling(pair.score)); });
  for (const ClausePair& pair : likely) {
    const std::uint32_t a = pair.left;
    const std::uint32_t b = offset + pair.right;
    if (&groups.of(a) == &groups.of(b)) continue;
    if (groups.linkage(a, b) >= settings.group_score) groups.join(a, b, pair.score);
  }
  join_neighbours(groups, left, 0, &Groups::Sentences::right);
  join_neighbours(groups, right, offset, &Groups::Sentences::left);
  join_minor(groups, left, 0, &ClauseGroup::left);
  join_minor(groups, right, offset, &ClauseGroup::right);
  groups.sort();

  std::vector<ClauseGroup> out;
  for (std::uint32_t c = 0; c < offset; ++c) {
    if (!groups.shared(c)) continue;
    const ClauseGroup& group = groups.of(c);
    if (group.left.front() == c) out.push_back(group);
  }
  add_one_sided(groups, left, 0, left_best, &ClauseGroup::left, out);
  add_one_sided(groups, right, offset, right_best, &ClauseGroup::right, out);
  return out;
}

}  // namespace storydiff
