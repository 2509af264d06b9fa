// From support to groups of clauses.
//
// A clause that scores as shared points to its answer, the clause of the other side that has most
// of it; the two are joined unless the answer itself says clearly that it is not shared. What is
// joined is a star: one clause, and those that it is split into or repeated in. A headline that
// points to a lead that points to a paragraph further down would else make one fact of the three
// (Stars). Neighbours of one sentence that are answered in one sentence join too, as do those in
// which a figure answers another (facts/differences/counterparts.h). What is joined to nothing stands on one side
// only; neighbours of one sentence make one fact.
//
//     left   A1 A2 A3      A1 -> B2, A2 -> B2, B1 -> A3 (weak)
//     right  B1 B2         groups {A1 A2 | B2} {A3 |} {| B1}

#include "facts/clauses/pairing.h"

#include <algorithm>
#include <numeric>

#include "facts/clauses/clause_model.h"
#include "text/flags.h"
#include "text/sort.h"

namespace storydiff {
namespace {

class UnionFind {
 public:
  explicit UnionFind(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }
  std::uint32_t find(std::uint32_t node) {
    while (parent_[node] != node) {
      parent_[node] = parent_[parent_[node]];
      node = parent_[node];
    }
    return node;
  }
  /// The smaller root stays, so that a group is known by its first member.
  void join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a < b) {
      parent_[b] = a;
    } else {
      parent_[a] = b;
    }
  }

 private:
  std::vector<std::uint32_t> parent_;
};

/// One side, with where its clauses begin in the common numbering.
struct Side {
  const Clauses& clauses;
  const std::vector<Support>& support;
  std::vector<float> scores;
  std::uint32_t offset;

  Side(const Clauses& list, const std::vector<Support>& supports, std::uint32_t from)
      : clauses(list), support(supports), offset(from) {
    scores.reserve(supports.size());
    for (const Support& s : supports) scores.push_back(clause_score(s));
  }
};

/// For each clause of `side` the answer that it is to be joined to; kNone where it is not shared.
std::vector<std::uint32_t> wanted_answers(const Side& side, const Side& other,
                                          const FactSettings& settings) {
  std::vector<std::uint32_t> wants(side.scores.size(), Support::kNone);
  for (std::uint32_t c = 0; c < wants.size(); ++c) {
    const std::uint32_t answer = side.support[c].answer;
    if (answer == Support::kNone || side.scores[c] < settings.shared_score) continue;
    if (side.scores[c] + other.scores[answer] >= settings.pair_score) wants[c] = answer;
  }
  return wants;
}

/// That a clause and its answer are one fact.
struct Claim {
  std::uint32_t left;
  std::uint32_t right;
  float score;  ///< of the clause; of both, where each is the other's answer
};

/// Clauses joined so that each is the middle of its group, or joined to nothing but the middle.
class Stars {
 public:
  explicit Stars(std::size_t clauses) : joined_(clauses) {}

  /// Joins the two where one of them is free. Where the other is no middle it leaves its own, which
  /// keeps others, and becomes a middle.
  void claim(std::uint32_t a, std::uint32_t b) {
    if (!joined_[a].empty() && !joined_[b].empty()) return;
    for (const std::uint32_t end : {a, b}) {
      if (joined_[end].size() != 1) continue;
      const std::uint32_t middle = joined_[end].front();
      if (joined_[middle].size() < 2) continue;
      std::erase(joined_[middle], end);
      joined_[end].clear();
    }
    joined_[a].push_back(b);
    joined_[b].push_back(a);
  }

  [[nodiscard]] const std::vector<std::uint32_t>& joined(std::uint32_t clause) const {
    return joined_[clause];
  }

 private:
  std::vector<std::vector<std::uint32_t>> joined_;
};

/// Joins clauses to the answers that they want, the surest first.
void join_answers(const Side& a, const std::vector<std::uint32_t>& a_wants, const Side& b,
                  const std::vector<std::uint32_t>& b_wants, UnionFind& groups, Flags& shared) {
  std::vector<Claim> claims;
  for (std::uint32_t c = 0; c < a_wants.size(); ++c) {
    if (a_wants[c] == Support::kNone) continue;
    const bool mutual = b_wants[a_wants[c]] == c;
    claims.push_back({c, a_wants[c], a.scores[c] + (mutual ? b.scores[a_wants[c]] : 0)});
  }
  for (std::uint32_t d = 0; d < b_wants.size(); ++d) {
    if (b_wants[d] == Support::kNone || a_wants[b_wants[d]] == d) continue;
    claims.push_back({b_wants[d], d, b.scores[d]});
  }
  // Of claims as sure as each other, by nothing that would change if the sides were swapped.
  sort_by(claims, [](const Claim& claim) {
    return sort_key(claim.left + claim.right, std::max(claim.left, claim.right));
  });
  sort_by(claims, [](const Claim& claim) { return sort_key(falling(claim.score)); });
  Stars stars(shared.size());
  for (const Claim& claim : claims) stars.claim(claim.left, b.offset + claim.right);
  for (std::uint32_t node = 0; node < shared.size(); ++node) {
    for (const std::uint32_t other : stars.joined(node)) {
      groups.join(node, other);
      shared[node] = shared[other] = true;
    }
  }
}

/// Joins neighbours that are answered inside one sentence.
void join_neighbours(const Side& side, const Side& other, UnionFind& groups, const Flags& shared) {
  for (std::uint32_t c = 1; c < side.scores.size(); ++c) {
    if (side.clauses.list[c].sentence != side.clauses.list[c - 1].sentence) continue;
    if (!shared[side.offset + c] || !shared[side.offset + c - 1]) continue;
    const std::uint32_t here = side.support[c].answer;
    const std::uint32_t before = side.support[c - 1].answer;
    if (here == Support::kNone || before == Support::kNone) continue;
    if (!shared[other.offset + here] || !shared[other.offset + before]) continue;
    if (other.clauses.list[here].sentence == other.clauses.list[before].sentence) {
      groups.join(side.offset + c, side.offset + c - 1);
    }
  }
}

/// Runs of clauses of one sentence that are on this side only.
void add_lone(const Side& side, const Flags& shared, bool is_left, std::vector<ClauseGroup>& out) {
  bool open = false;
  for (std::uint32_t c = 0; c < side.scores.size(); ++c) {
    if (shared[side.offset + c]) {
      open = false;
      continue;
    }
    if (!open || side.clauses.list[c].sentence != side.clauses.list[c - 1].sentence) {
      out.emplace_back();
      out.back().score = 1;
      open = true;
    }
    (is_left ? out.back().left : out.back().right).push_back(c);
    out.back().score = std::min(out.back().score, 1 - side.scores[c]);
  }
}

}  // namespace

[[gnu::noinline]] std::vector<ClauseGroup> pair_clauses(const Clauses& left,
                                                        const std::vector<Support>& left_support,
                                                        const Clauses& right,
                                                        const std::vector<Support>& right_support,
                                                        const std::vector<ClausePair>& answered,
                                                        const FactSettings& settings) {
  const Side a(left, left_support, 0);
  const Side b(right, right_support, static_cast<std::uint32_t>(left.list.size()));
  const std::size_t all = left.list.size() + right.list.size();
  UnionFind groups(all);
  Flags shared(all);
  for (const ClausePair pair : answered) {
    groups.join(pair.left, b.offset + pair.right);
    shared[pair.left] = shared[b.offset + pair.right] = true;
  }
  const std::vector<std::uint32_t> a_wants = wanted_answers(a, b, settings);
  const std::vector<std::uint32_t> b_wants = wanted_answers(b, a, settings);
  join_answers(a, a_wants, b, b_wants, groups, shared);
  join_neighbours(a, b, groups, shared);
  join_neighbours(b, a, groups, shared);

  std::vector<ClauseGroup> out;
  std::vector<std::uint32_t> place(all, UINT32_MAX);
  for (std::uint32_t node = 0; node < all; ++node) {
    if (!shared[node]) continue;
    const std::uint32_t root = groups.find(node);
    if (place[root] == UINT32_MAX) {
      place[root] = static_cast<std::uint32_t>(out.size());
      out.emplace_back();
    }
    ClauseGroup& group = out[place[root]];
    const bool on_left = node < b.offset;
    (on_left ? group.left : group.right).push_back(on_left ? node : node - b.offset);
    group.score = std::max(group.score, on_left ? a.scores[node] : b.scores[node - b.offset]);
  }
  add_lone(a, shared, true, out);
  add_lone(b, shared, false, out);
  return out;
}

}  // namespace storydiff
