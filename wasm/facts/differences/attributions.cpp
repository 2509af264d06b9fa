// A reporting verb ("said", "claimed") has a speaker: the words before it, back to a mark or to a
// word that opens a clause, or, if there are none, the words after it. "According to" has its
// speaker after it.
//
//     "[The engineer] said the gate is safe."        "The gate is safe, said [the engineer]."
//
// Speakers that share a content word or a name count as one person, and then their verbs are
// compared by class: "said" and "told" are equal, "said" and "claimed" are not. If one speaker is
// left on each side, and the other sentence does not mention either at all, one has taken the
// place of the other.
//
// Tested by tests/cpp/facts/differences/attributions_test.cpp.
#include "facts/differences/attributions.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "facts/clauses/connectives.h"

namespace storydiff {
namespace {

/// A reporting verb and its speaker.
struct Attribution {
  std::uint32_t verb = 0;
  Range speaker;  ///< empty if it is a pronoun, or nobody is named
};

/// "According to" reports as neutrally as "said" does.
std::uint8_t reporting_class(Voice voice) {
  return static_cast<std::uint8_t>(voice == Voice::credits ? Voice::tells : voice);
}

class AttributionComparer {
 public:
  AttributionComparer(SpeechSide& left, SpeechSide& right, const FactSettings& settings,
                      std::vector<Difference>& out)
      : left_(left), right_(right), settings_(settings), out_(out) {}

  void compare(Range l, Range r, bool edited) {
    const std::vector<Attribution> left = attributions_in(left_, l);
    const std::vector<Attribution> right = attributions_in(right_, r);
    // At most two of each: with many speakers, who corresponds to whom would be a guess.
    if (left.size() * right.size() == 0 || left.size() * right.size() > 4) return;
    Flags right_matched(right.size());
    std::vector<const Attribution*> unmatched;
    for (const Attribution& a : left) {
      bool matched = false;
      for (std::size_t k = 0; k < right.size() && !matched; ++k) {
        const Attribution& b = right[k];
        const bool lone = left.size() == 1 && right.size() == 1;
        const bool nobody = lone && (a.speaker.empty() || b.speaker.empty());
        if (right_matched[k] || !(nobody || mentioned(left_, a.speaker, right_, b.speaker)))
          continue;
        right_matched[k] = true;
        matched = true;
        if (reporting_class(left_.voice(a.verb)) != reporting_class(right_.voice(b.verb))) {
          add(Twist::verb, {a.verb, a.verb + 1}, {b.verb, b.verb + 1});
        }
      }
      if (!matched) unmatched.push_back(&a);
    }
    const auto unmatched_right = std::count(right_matched.begin(), right_matched.end(), false);
    if (unmatched.size() != 1 || unmatched_right != 1 || !edited) return;
    const Range a = unmatched.front()->speaker;
    const Range b = right[static_cast<std::size_t>(
                              std::find(right_matched.begin(), right_matched.end(), false) -
                              right_matched.begin())]
                        .speaker;
    if (a.empty() || b.empty() || mentioned(left_, a, right_, r) || mentioned(right_, b, left_, l))
      return;
    add(Twist::speaker, a, b);
  }

 private:
  [[nodiscard]] std::vector<Attribution> attributions_in(const SpeechSide& side, Range run) const {
    std::vector<Attribution> out;
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      if (side.quoted[w]) continue;
      if (const std::uint32_t end = end_of_no_comment(side, run, w); end > w) {
        out.push_back({w, speaker(side, run, w)});
        w = end;
      } else if (attributes(side.voice(w)) && !is_noun(side, w)) {
        out.push_back({w, speaker(side, run, w)});
      }
    }
    return out;
  }

  /// "To settle the claim": a noun that could be a verb.
  [[nodiscard]] static bool is_noun(const SpeechSide& side, std::uint32_t w) {
    const std::vector<PartOfSpeech>& tags = side.words.tags;
    return !tags.empty() && tags[w] == PartOfSpeech::noun;
  }

  /// The last word of "declined to comment on reports that", in which "reports" is not a second
  /// reporting verb; `verb` if it begins no such phrase.
  [[nodiscard]] static std::uint32_t end_of_no_comment(const SpeechSide& side, Range run,
                                                       std::uint32_t verb) {
    constexpr std::uint32_t kReach = 3;
    if (side.voice(verb) != Voice::refuses) return verb;
    const std::uint32_t to = std::min(run.last, verb + 1 + kReach);
    for (std::uint32_t w = verb + 1; w < to; ++w) {
      if (side.voice(w) == Voice::comments) return std::min(run.last - 1, w + kReach);
    }
    return verb;
  }

  /// Whether a word cannot be part of a speaker.
  [[nodiscard]] static bool ends_speaker(const SpeechSide& side, std::uint32_t w) {
    return side.mark(w) || side.quoted[w] ||
           opens_clause(side.term(w).folded, side.words.language) || attributes(side.voice(w));
  }

  /// The words before the verb or, if there are none, those after it.
  [[nodiscard]] Range speaker(const SpeechSide& side, Range run, std::uint32_t verb) const {
    const std::uint32_t reach = settings_.speaker_reach;
    Range who{verb, verb};
    if (side.voice(verb) != Voice::credits) {
      while (who.first > run.first && verb - who.first < reach &&
             !ends_speaker(side, who.first - 1)) {
        --who.first;
      }
      if (!who.empty()) return trimmed(side, who);
    }
    who = {verb + 1, verb + 1};
    while (who.last < run.last && who.last - verb <= reach && !ends_speaker(side, who.last)) {
      ++who.last;
    }
    const Range named = trimmed(side, who);
    // "said the engineer" has a speaker; "said she at the gate" has a pronoun.
    const bool pronoun = side.voice(verb) != Voice::credits && named.first > who.first + 1;
    return pronoun ? Range{verb, verb} : named;
  }

  /// A range without the function words at its ends; empty if it has no other words.
  [[nodiscard]] static Range trimmed(const SpeechSide& side, Range run) {
    while (!run.empty() && !side.content(run.first)) ++run.first;
    while (!run.empty() && !side.content(run.last - 1)) --run.last;
    return run;
  }

  /// Whether a content word, or a name, of `who` is in `run` of the other side.
  [[nodiscard]] static bool mentioned(const SpeechSide& me, Range who, const SpeechSide& other,
                                      Range run) {
    for (std::uint32_t a = who.first; a < who.last; ++a) {
      if (!me.content(a)) continue;
      for (std::uint32_t b = run.first; b < run.last; ++b) {
        if (me.entity[a] != kNone && me.entity[a] == other.entity[b]) return true;
        if (other.content(b) && me.term(a).stem == other.term(b).stem) return true;
      }
    }
    return false;
  }

  void add(Twist twist, Range l, Range r) {
    if (left_.used[l.first] || right_.used[r.first]) return;
    left_.used[l.first] = right_.used[r.first] = true;
    Difference found;
    found.detail.kind = DetailKind::attribution;
    found.detail.twist = twist;
    found.detail.left = left_.span(l);
    found.detail.right = right_.span(r);
    found.left = l.first;
    found.right = r.first;
    out_.push_back(std::move(found));
  }

  SpeechSide& left_;
  SpeechSide& right_;
  const FactSettings& settings_;
  std::vector<Difference>& out_;
};

}  // namespace

[[gnu::noinline]] void find_attribution_changes(SpeechSide& left, Range l, SpeechSide& right,
                                                Range r, bool edited, const FactSettings& settings,
                                                std::vector<Difference>& out) {
  AttributionComparer(left, right, settings, out).compare(l, r, edited);
}

}  // namespace storydiff
