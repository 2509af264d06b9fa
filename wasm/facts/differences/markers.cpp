// A "not", a "may" or an "allegedly" modifies the content word after it or, at the end of a clause,
// the one before it. If the other sentence has that word and no marker of the same kind close to
// it, the marker is a difference:
//
//     "The minister did [not] approve the plan."  "The minister approved the plan."   negation
//     "The gate [may] close."                     "The gate [will] close."            certainty
//     "Nobody was hurt."                          "No one was hurt."                  nothing
//
// Tested by tests/cpp/facts/differences/markers_test.cpp.
#include "facts/differences/markers.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace storydiff {
namespace {

enum class Marker : std::uint8_t { negation, hedge };

/// "Not only", "no doubt"; "the No. 2 reactor", "No 10".
bool negates_nothing(const SpeechSide& side, std::uint32_t w) {
  const auto& list = side.article.segmentation.words;
  const std::uint32_t last = side.article.segmentation.sentences[list[w].sentence].words.last;
  if (w + 1 < last && side.voice(w + 1) == Voice::only) return true;
  if (side.article.text.slice(list[w].span) != "No") return false;
  const bool point = w + 1 < last && side.article.text.slice(list[w + 1].span) == ".";
  const std::uint32_t next = point ? w + 2 : w + 1;
  return next < last && list[next].kind == WordKind::number;
}

bool is_marker(const SpeechSide& side, std::uint32_t w, Marker kind) {
  if (side.counted[w]) return false;  // the month of May, "no more than 30"
  if (kind == Marker::negation) return side.term(w).negation && !negates_nothing(side, w);
  return side.voice(w) == Voice::hedges || side.voice(w) == Voice::may;
}

/// Whether a word of the other side matches a marker of this kind. More words do than are markers
/// themselves: "failed to" matches a "not", and so does the "not" of "not only".
bool matches_marker(const SpeechSide& side, std::uint32_t w, Marker kind) {
  const Voice voice = side.voice(w);
  return kind == Marker::negation
             ? side.term(w).negation || voice == Voice::refuses || voice == Voice::denies
             : is_marker(side, w, kind) || voice == Voice::claims;
}

std::uint32_t count_matching(const SpeechSide& side, Range run, Marker kind) {
  std::uint32_t out = 0;
  for (std::uint32_t w = run.first; w < run.last; ++w) {
    out += matches_marker(side, w, kind) ? 1U : 0U;
  }
  return out;
}

/// The words of a sentence of one side.
struct SideSentence {
  SpeechSide& side;
  Range words;
};

class MarkerComparer {
 public:
  MarkerComparer(const FactSettings& settings, std::vector<Difference>& out)
      : settings_(settings), out_(out) {}

  /// Adds the markers of `mine` that `theirs` has nothing for.
  void compare(const SideSentence& mine, const SideSentence& theirs, Marker kind, bool is_left) {
    // If both sides hedge equally often, a hedge has only moved: "Possibly, ..." modifies the whole
    // sentence. "Reportedly said" is about the saying alone.
    const bool moved = kind == Marker::hedge && count_matching(mine.side, mine.words, kind) <=
                                                    count_matching(theirs.side, theirs.words, kind);
    for (std::uint32_t w = mine.words.first; w < mine.words.last; ++w) {
      if (!is_marker(mine.side, w, kind) || mine.side.used[w]) continue;
      if (moved && !modifies_speech(mine, w)) continue;
      const Modified modified = find_modified(mine, w, theirs, kind);
      if (modified.found && !modified.marked)
        add(mine.side, w, theirs.side, modified.word, kind, is_left);
    }
  }

 private:
  [[nodiscard]] static bool modifies_speech(const SideSentence& mine, std::uint32_t w) {
    return w + 1 < mine.words.last && attributes(mine.side.voice(w + 1));
  }

  /// The other side's occurrence of the word that a marker modifies.
  struct Modified {
    std::uint32_t word = 0;  ///< the first occurrence
    bool found = false;
    bool marked = false;  ///< a marker of the same kind is close to one of them
  };

  /// Looks for the words that the marker at `w` may modify, on the other side.
  [[nodiscard]] Modified find_modified(const SideSentence& mine, std::uint32_t w,
                                       const SideSentence& theirs, Marker kind) const {
    Modified modified;
    std::uint32_t seen = 0;
    for (std::uint32_t k = w + 1; k < mine.words.last && !mine.side.mark(k) && !modified.found &&
                                  seen < settings_.negation_reach;
         ++k) {
      if (!mine.side.content(k)) continue;
      ++seen;
      modified = find_stem(theirs, mine.side.term(k).stem, kind);
    }
    for (std::uint32_t k = w; seen == 0 && k > mine.words.first && !mine.side.mark(k - 1); --k) {
      if (!mine.side.content(k - 1)) continue;
      modified = find_stem(theirs, mine.side.term(k - 1).stem, kind);
      break;
    }
    return modified;
  }

  [[nodiscard]] Modified find_stem(const SideSentence& theirs, std::uint32_t stem,
                                   Marker kind) const {
    Modified modified;
    const SpeechSide& side = theirs.side;
    for (std::uint32_t p = theirs.words.first; p < theirs.words.last && !modified.marked; ++p) {
      if (side.mark(p) || side.term(p).stem != stem) continue;
      if (!modified.found) modified.word = p;
      modified.found = true;
      const std::uint32_t reach = settings_.marker_reach;
      const std::uint32_t to = std::min(theirs.words.last, p + reach);
      for (std::uint32_t k = p - std::min(p - theirs.words.first, reach); k < to; ++k) {
        modified.marked = modified.marked || matches_marker(side, k, kind);
      }
    }
    return modified;
  }

  void add(SpeechSide& mine, std::uint32_t word, const SpeechSide& theirs, std::uint32_t place,
           Marker kind, bool is_left) {
    mine.used[word] = true;
    Difference found;
    Span there = theirs.span({place, place + 1});
    there.end = there.start;
    if (kind == Marker::hedge) {
      // The counterpart of "may" is "will".
      for (std::uint32_t k = place; k > 0 && place - k < 2; --k) {
        const Voice voice = theirs.voice(k - 1);
        if (voice == Voice::will || voice == Voice::assures) there = theirs.span({k - 1, k});
      }
    }
    Span here = mine.span({word, word + 1});
    const auto& list = mine.article.segmentation.words;
    const bool goes_on = word + 1 < list.size() && list[word + 1].sentence == list[word].sentence;
    if (there.empty() && kind == Marker::hedge && goes_on && attributes(mine.voice(word + 1)) &&
        mine.term(word + 1).stem == theirs.term(place).stem) {
      // "[reportedly wrote]", "[wrote]"
      here = mine.span({word, word + 2});
      there = theirs.span({place, place + 1});
    }
    found.detail.kind = kind == Marker::negation ? DetailKind::negation : DetailKind::certainty;
    found.detail.left = is_left ? here : there;
    found.detail.right = is_left ? there : here;
    found.detail.on_right = !is_left;
    found.left = is_left ? word : place;
    found.right = is_left ? place : word;
    out_.push_back(std::move(found));
  }

  const FactSettings& settings_;
  std::vector<Difference>& out_;
};

}  // namespace

[[gnu::noinline]] void find_unmatched_markers(SpeechSide& left, Range l, SpeechSide& right, Range r,
                                              const FactSettings& settings,
                                              std::vector<Difference>& out) {
  MarkerComparer comparer(settings, out);
  const SideSentence mine{left, l};
  const SideSentence theirs{right, r};
  for (const Marker kind : {Marker::negation, Marker::hedge}) {
    comparer.compare(mine, theirs, kind, true);
    comparer.compare(theirs, mine, kind, false);
  }
}

}  // namespace storydiff
