// A day is given for the event that its clause tells. Which one that is, is seen from the words: the
// content word right before the day ("the [debate] on Tuesday") is in the other clause too, or two
// words of its clause are. A sentence that tells nothing but when ("It happened on Tuesday") is about
// what the sentence before tells. Days on which somebody spoke are not compared: two outlets
// hear from one person on two days.
//
// Tested by tests/cpp/facts/differences/event_days_test.cpp.
#include "facts/differences/event_days.h"

#include <algorithm>
#include <utility>

#include "facts/differences/told_days.h"
#include "facts/differences/values.h"

namespace storydiff {
namespace {

/// How two days of one event are related.
enum class Days : std::uint8_t { same, vague, apart, unlike };

class EventDays {
 public:
  EventDays(const ClauseInput& input, const std::vector<ClausePair>& pairs, float joins,
            float vague, std::vector<Difference>& out)
      : terms_(input.terms),
        left_(input.left, input.terms.left, input.terms, input.left_clauses),
        right_(input.right, input.terms.right, input.terms, input.right_clauses),
        pairs_(pairs),
        joins_(joins),
        vague_(vague),
        out_(out) {}

  void find() {
    if (left_.list().empty() || right_.list().empty()) return;
    // What happens on a day is seen from words that both sides use.
    if (terms_.left.language != terms_.right.language) return;
    std::vector<Candidate> found;
    for (const ClausePair& pair : pairs_) {
      if (pair.score < joins_) continue;
      for (const std::uint32_t l : left_.of_clause(pair.left)) {
        for (const std::uint32_t r : right_.of_clause(pair.right)) {
          found.push_back({l, r, pair.score, compare(left_.list()[l], right_.list()[r])});
        }
      }
    }
    drop_known(found);
    for (const Candidate& one : found) {
      if (one.days != Days::apart && one.days != Days::vague) continue;
      if (one.days == Days::vague && one.score < vague_) continue;
      const bool met = std::any_of(found.begin(), found.end(), [&](const Candidate& other) {
        return other.days == Days::same && same_event(other) &&
               (other.left == one.left || other.right == one.right);
      });
      if (!met && same_event(one) && !given_elsewhere(one)) add(one);
    }
  }

 private:
  struct Candidate {
    std::uint32_t left, right;  ///< indices of days
    float score;                ///< of the clauses
    Days days;
  };

  [[nodiscard]] Days compare(const ToldDay& l, const ToldDay& r) const {
    if (l.day == nullptr && r.day == nullptr) {
      // "last week", "this week"
      const bool same = left_.term(l.words.first).folded == right_.term(r.words.first).folded &&
                        left_.term(l.words.first + 1).stem == right_.term(r.words.first + 1).stem;
      return same ? Days::same : Days::unlike;
    }
    if (l.day == nullptr || r.day == nullptr) return Days::vague;
    switch (compare_values(*l.day, *r.day)) {
      case Agreement::same:
      case Agreement::updated:
        return Days::same;
      case Agreement::conflict:
        return Days::apart;
      case Agreement::unlike:
        break;
    }
    return is_day(*l.day) && is_day(*r.day) ? Days::vague : Days::unlike;
  }
  /// "Tuesday", "28 January"; not "2031".
  static bool is_day(const Quantity& q) {
    return class_of(q) == QuantityClass::weekday || q.normalised.starts_with("--") ||
           q.normalised.size() > 7;
  }

  [[nodiscard]] bool alike(std::uint32_t l, std::uint32_t r) const {
    const std::uint32_t a = left_.term(l).stem;
    const std::uint32_t b = right_.term(r).stem;
    return a == b || terms_.relations.proves(a, b);
  }

  [[nodiscard]] bool same_event(const Candidate& one) const {
    if (opposed(one)) return false;
    const ToldDay& l = left_.list()[one.left];
    const ToldDay& r = right_.list()[one.right];
    const auto has_left = [&](std::uint32_t w) {
      return std::any_of(l.event.begin(), l.event.end(),
                         [&](std::uint32_t v) { return alike(v, w); });
    };
    const auto has_right = [&](std::uint32_t w) {
      return std::any_of(r.event.begin(), r.event.end(),
                         [&](std::uint32_t v) { return alike(w, v); });
    };
    if (l.before != kNone && r.before != kNone && one.days == Days::vague) {
      return has_right(l.before) && has_left(r.before);
    }
    if (l.before != kNone && has_right(l.before)) return true;
    if (r.before != kNone && has_left(r.before)) return true;
    return shares_act(left_, l, has_right) && shares_act(right_, r, has_left);
  }

  /// Whether a verb and another word of an event are in the other one too. Names are not enough: two
  /// things happen to one person, or in one place.
  template <typename Has>
  [[nodiscard]] static bool shares_act(const ToldDays& side, const ToldDay& when, const Has& has) {
    std::size_t count = 0;
    bool act = false;
    for (const std::uint32_t w : when.event) {
      if (side.in_name(w) || !has(w)) continue;
      ++count;
      act = act || side.may_be_verb(w);
    }
    return act && count >= 2;
  }

  /// Whether one side gives the day of the other too, for something that has a word in common with it:
  /// there may be two events, of which each clause tells one.
  [[nodiscard]] bool given_elsewhere(const Candidate& one) const {
    const ToldDay& l = left_.list()[one.left];
    const ToldDay& r = right_.list()[one.right];
    const auto shares = [](const ToldDays& side, const ToldDay& a, const ToldDay& b) {
      return std::any_of(a.event.begin(), a.event.end(), [&](std::uint32_t v) {
        return std::any_of(b.event.begin(), b.event.end(),
                           [&](std::uint32_t w) { return side.term(v).stem == side.term(w).stem; });
      });
    };
    const auto again_left =
        std::any_of(left_.list().begin(), left_.list().end(), [&](const ToldDay& d) {
          return &d != &l && compare(d, r) == Days::same && shares(left_, d, l);
        });
    return again_left ||
           std::any_of(right_.list().begin(), right_.list().end(), [&](const ToldDay& d) {
             return &d != &r && compare(l, d) == Days::same && shares(right_, d, r);
           });
  }

  /// Whether opposite things happen on the two days: "won on Tuesday", "lost on Thursday".
  [[nodiscard]] bool opposed(const Candidate& one) const {
    const std::uint32_t l = left_.list()[one.left].before;
    const std::uint32_t r = right_.list()[one.right].before;
    return l != kNone && r != kNone &&
           terms_.relations.antonym(left_.term(l).stem, right_.term(r).stem);
  }

  /// Drops days that were taken for those of one event because they stand in
  /// linked sentences.
  void drop_known(const std::vector<Candidate>& found) {
    std::erase_if(out_, [&](const Difference& d) {
      if (d.joins_only || d.detail.kind != DetailKind::date) return false;
      return std::any_of(found.begin(), found.end(), [&](const Candidate& one) {
        return one.days == Days::apart &&
               left_.span(left_.list()[one.left].words) == d.detail.left &&
               right_.span(right_.list()[one.right].words) == d.detail.right &&
               (given_elsewhere(one) || !same_event(one));
      });
    });
  }

  void add(const Candidate& one) {
    const ToldDay& l = left_.list()[one.left];
    const ToldDay& r = right_.list()[one.right];
    Difference found;
    found.detail.kind = DetailKind::date;
    found.detail.left = left_.span(l.words);
    found.detail.right = right_.span(r.words);
    if (one.days == Days::apart) {
      found.detail.relation = Relation::conflict;
      found.detail.left_value = value_text(*l.day);
      found.detail.right_value = value_text(*r.day);
    } else {
      found.detail.quiet = true;
    }
    found.left = l.words.first;
    found.right = r.words.first;
    found.proven = true;
    const bool known = std::any_of(out_.begin(), out_.end(), [&](const Difference& d) {
      return !d.joins_only && (d.detail.left.overlaps(found.detail.left) ||
                               d.detail.right.overlaps(found.detail.right));
    });
    if (!known) out_.push_back(std::move(found));
  }

  const Terms& terms_;
  ToldDays left_, right_;
  const std::vector<ClausePair>& pairs_;
  float joins_, vague_;
  std::vector<Difference>& out_;
};

}  // namespace

[[gnu::noinline]] void find_event_days(const ClauseInput& input,
                                       const std::vector<ClausePair>& pairs, float joins,
                                       float vague, std::vector<Difference>& differences) {
  EventDays(input, pairs, joins, vague, differences).find();
}

}  // namespace storydiff
