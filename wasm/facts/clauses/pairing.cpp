// From support to groups of clauses.
//
// A clause that scores as shared points to its counterpart, the clause of the other side that has
// most of it. The two are joined, unless the counterpart itself clearly scores as not shared. What
// is joined is a star: one clause, and those that it is split into or repeated in. Without that
// rule a headline that points to a lead that points to a paragraph further down would make one fact
// of the three (Stars). Adjacent clauses of one sentence whose counterparts lie in one sentence are
// joined too, as are those that contain something that differs (facts/differences/counterparts.h).
// What is joined to nothing is on one side only; adjacent clauses of one sentence make one fact.
//
//     left   A1 A2 A3      A1 -> B2, A2 -> B2, B1 -> A3 (weak)
//     right  B1 B2         groups {A1 A2 | B2} {A3 |} {| B1}
//
// Tested by tests/cpp/facts/clauses/pairing_test.cpp.

#include "facts/clauses/pairing.h"

#include <algorithm>

#include "facts/clauses/clause_model.h"
#include "text/flags.h"
#include "text/sort.h"
#include "text/union_find.h"

namespace storydiff {
namespace {

/// One side, and the number of its first clause when the clauses of both sides are numbered as one.
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

/// For each clause of `side`, the counterpart to join it to; kNone where it is not shared.
std::vector<std::uint32_t> wanted_counterparts(const Side& side, const Side& other,
                                               const FactSettings& settings) {
  std::vector<std::uint32_t> wants(side.scores.size(), kNone);
  for (std::uint32_t c = 0; c < wants.size(); ++c) {
    const std::uint32_t counterpart = side.support[c].counterpart;
    if (counterpart == kNone || side.scores[c] < settings.shared_score) continue;
    if (side.scores[c] + other.scores[counterpart] >= settings.pair_score) wants[c] = counterpart;
  }
  return wants;
}

/// The claim that a clause and its counterpart are one fact.
struct Claim {
  std::uint32_t left;
  std::uint32_t right;
  float score;  ///< of the clause; the sum of both where each is the other's counterpart
};

/// Clauses joined so that each is the centre of its group, or joined to nothing but the centre.
class Stars {
 public:
  explicit Stars(std::size_t clauses) : joined_(clauses) {}

  /// Joins the two if one of them is not joined to anything yet. If the other is joined to a centre
  /// that has more clauses, it leaves that group and becomes a centre itself.
  void claim(std::uint32_t a, std::uint32_t b) {
    if (!joined_[a].empty() && !joined_[b].empty()) return;
    for (const std::uint32_t end : {a, b}) {
      if (joined_[end].size() != 1) continue;
      const std::uint32_t centre = joined_[end].front();
      if (joined_[centre].size() < 2) continue;
      std::erase(joined_[centre], end);
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

/// Joins clauses to the counterparts that they want, those of the highest score first.
void join_counterparts(const Side& a, const std::vector<std::uint32_t>& a_wants, const Side& b,
                       const std::vector<std::uint32_t>& b_wants, UnionFind& groups,
                       Flags& shared) {
  std::vector<Claim> claims;
  for (std::uint32_t c = 0; c < a_wants.size(); ++c) {
    if (a_wants[c] == kNone) continue;
    const bool mutual = b_wants[a_wants[c]] == c;
    claims.push_back({c, a_wants[c], a.scores[c] + (mutual ? b.scores[a_wants[c]] : 0)});
  }
  for (std::uint32_t d = 0; d < b_wants.size(); ++d) {
    if (b_wants[d] == kNone || a_wants[b_wants[d]] == d) continue;
    claims.push_back({b_wants[d], d, b.scores[d]});
  }
  // Claims of equal score are ordered by something that stays the same when the sides are swapped.
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

/// Joins adjacent clauses whose counterparts lie in one sentence.
void join_neighbours(const Side& side, const Side& other, UnionFind& groups, const Flags& shared) {
  for (std::uint32_t c = 1; c < side.scores.size(); ++c) {
    if (side.clauses.list[c].sentence != side.clauses.list[c - 1].sentence) continue;
    if (!shared[side.offset + c] || !shared[side.offset + c - 1]) continue;
    const std::uint32_t here = side.support[c].counterpart;
    const std::uint32_t before = side.support[c - 1].counterpart;
    if (here == kNone || before == kNone) continue;
    if (!shared[other.offset + here] || !shared[other.offset + before]) continue;
    if (other.clauses.list[here].sentence == other.clauses.list[before].sentence) {
      groups.join(side.offset + c, side.offset + c - 1);
    }
  }
}

/// Adds the runs of adjacent clauses of one sentence that are on this side only.
void add_one_sided(const Side& side, const Flags& shared, bool is_left,
                   std::vector<ClauseGroup>& out) {
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
                                                        const std::vector<ClausePair>& differing,
                                                        const FactSettings& settings) {
  const Side a(left, left_support, 0);
  const Side b(right, right_support, static_cast<std::uint32_t>(left.list.size()));
  const std::size_t all = left.list.size() + right.list.size();
  UnionFind groups(all);
  Flags shared(all);
  for (const ClausePair pair : differing) {
    groups.join(pair.left, b.offset + pair.right);
    shared[pair.left] = shared[b.offset + pair.right] = true;
  }
  const std::vector<std::uint32_t> a_wants = wanted_counterparts(a, b, settings);
  const std::vector<std::uint32_t> b_wants = wanted_counterparts(b, a, settings);
  join_counterparts(a, a_wants, b, b_wants, groups, shared);
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
  add_one_sided(a, shared, true, out);
  add_one_sided(b, shared, false, out);
  return out;
}

}  // namespace storydiff
