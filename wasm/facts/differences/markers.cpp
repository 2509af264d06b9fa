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

#include "text/sort.h"

namespace storydiff {
namespace {

enum class Marker : std::uint8_t { negation, hedge };

/// Whether a "not" or "without" is of something that did not happen: "It would have been worse if not
/// for the guard", "had it not been for the guard", "without the guard it would have been worse".
bool is_counterfactual(const SpeechSide& side, std::uint32_t w, Range sentence) {
  const auto is = [&](std::uint32_t at, std::string_view word) {
    return at >= sentence.first && at < sentence.last && side.term(at).folded == word;
  };
  if (is(w, "not")) {
    return (w > sentence.first && is(w - 1, "if") && is(w + 1, "for")) ||
           (is(w + 1, "been") && is(w + 2, "for"));
  }
  if (!is(w, "without")) return false;
  for (std::uint32_t k = sentence.first; k + 1 < sentence.last; ++k) {
    if ((is(k, "would") || is(k, "could") || is(k, "might")) && is(k + 1, "have")) return true;
  }
  return false;
}

}  // namespace

bool negates_nothing(const SpeechSide& side, std::uint32_t w) {
  const auto& list = side.article.segmentation.words;
  const Range sentence = side.article.segmentation.sentences[list[w].sentence].words;
  const std::uint32_t last = sentence.last;
  if (w + 1 < last && side.voice(w + 1) == Voice::only) return true;
  if (side.words.language == "en" && is_counterfactual(side, w, sentence)) return true;
  if (side.article.text.slice(list[w].span) != "No") return false;
  const bool point = w + 1 < last && side.article.text.slice(list[w + 1].span) == ".";
  const std::uint32_t next = point ? w + 2 : w + 1;
  return next < last && list[next].kind == WordKind::number;
}

namespace {

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
             : is_marker(side, w, kind) || voice == Voice::claims ||
                   side.term(w).folded == "couldn't";
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
  MarkerComparer(const FactSettings& settings, bool free, std::vector<Difference>& out)
      : settings_(settings), free_(free), reach_(free ? 1 : settings.negation_reach), out_(out) {}

  /// Adds the markers of `mine` that `theirs` has nothing for.
  void compare(const SideSentence& mine, const SideSentence& theirs, Marker kind, bool is_left) {
    // If both sides hedge equally often, a hedge has only moved: "Possibly, ..." modifies the whole
    // sentence. "Reportedly said" is about the saying alone.
    const bool moved = kind == Marker::hedge && count_matching(mine.side, mine.words, kind) <=
                                                    count_matching(theirs.side, theirs.words, kind);
    bool indexed = false;
    for (std::uint32_t w = mine.words.first; w < mine.words.last; ++w) {
      if (!is_marker(mine.side, w, kind) || mine.side.used[w]) continue;
      if (moved && !modifies_speech(mine, w)) continue;
      if (!indexed) {
        index(mine, theirs);
        indexed = true;
      }
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

  /// A word of the other sentence, to be found by its stem.
  struct Place {
    std::uint32_t stem = 0;
    std::uint32_t word = 0;
    friend bool operator<(const Place& a, const Place& b) {
      return a.stem != b.stem ? a.stem < b.stem : a.word < b.word;
    }
  };

  /// Notes where the content words and the stems are, so that a marker costs no walk through a
  /// sentence.
  void index(const SideSentence& mine, const SideSentence& theirs) {
    const auto [first, last] = mine.words;
    first_ = first;
    before_.assign(last - first, kNone);
    after_.assign(last - first, kNone);
    std::uint32_t content = kNone;
    for (std::uint32_t w = first; w < last; ++w) {
      before_[w - first] = content;
      content = mine.side.mark(w) ? kNone : mine.side.content(w) ? w : content;
    }
    content = kNone;
    for (std::uint32_t w = last; w-- > first;) {
      after_[w - first] = content;
      content = mine.side.mark(w) ? kNone : mine.side.content(w) ? w : content;
    }
    places_.clear();
    for (std::uint32_t p = theirs.words.first; p < theirs.words.last; ++p) {
      if (!theirs.side.mark(p)) places_.push_back({theirs.side.term(p).stem, p});
    }
    sort_items(places_);
    found_.assign(places_.size(), {});
  }

  /// Looks for the words that the marker at `w` may modify, on the other side.
  [[nodiscard]] Modified find_modified(const SideSentence& mine, std::uint32_t w,
                                       const SideSentence& theirs, Marker kind) {
    const std::uint32_t first = mine.words.first;
    Modified modified;
    std::uint32_t seen = 0;
    for (std::uint32_t k = after_[w - first]; k != kNone && !modified.found && seen < reach_;
         k = after_[k - first]) {
      ++seen;
      modified = find_stem(theirs, mine.side.term(k).stem, kind);
    }
    const std::uint32_t before = before_[w - first];
    if (seen == 0 && before != kNone) {
      modified = find_stem(theirs, mine.side.term(before).stem, kind);
    }
    return modified;
  }

  [[nodiscard]] Modified find_stem(const SideSentence& theirs, std::uint32_t stem, Marker kind) {
    auto place = std::lower_bound(places_.begin(), places_.end(), Place{stem, 0});
    if (place == places_.end() || place->stem != stem) return {};
    Modified& modified = found_[static_cast<std::size_t>(place - places_.begin())];
    if (modified.found) return modified;
    modified.word = place->word;
    modified.found = true;
    const std::uint32_t reach = settings_.marker_reach;
    for (; place != places_.end() && place->stem == stem && !modified.marked; ++place) {
      const std::uint32_t p = place->word;
      const std::uint32_t to = std::min(theirs.words.last, p + reach);
      for (std::uint32_t k = p - std::min(p - theirs.words.first, reach); k < to; ++k) {
        modified.marked = modified.marked || matches_marker(theirs.side, k, kind);
      }
    }
    return modified;
  }

  /// Whether the content words on both sides of a marker are beside each other on the other side:
  /// "thieves have [reportedly] stolen the books", "the thieves stole the books".
  [[nodiscard]] bool in_one_frame(const SpeechSide& mine, std::uint32_t word,
                                  const SpeechSide& theirs, std::uint32_t place) const {
    const std::uint32_t before = before_[word - first_];
    const std::uint32_t after = after_[word - first_];
    if (before == kNone || after == kNone) return false;
    if (mine.term(after).stem != theirs.term(place).stem) return false;
    const std::uint32_t first =
        theirs.article.segmentation.sentences[theirs.article.segmentation.words[place].sentence]
            .words.first;
    for (std::uint32_t w = place; w > first && !theirs.mark(w - 1); --w) {
      if (theirs.content(w - 1)) return theirs.term(w - 1).stem == mine.term(before).stem;
    }
    return false;
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
    const bool before_it = goes_on && mine.term(word + 1).stem == theirs.term(place).stem;
    found.hedges_next = free_ && before_it && mine.voice(word) == Voice::hedges;
    if (there.empty() && kind == Marker::hedge && before_it &&
        (attributes(mine.voice(word + 1)) || found.hedges_next)) {
      // "[reportedly wrote]", "[wrote]"
      here = mine.span({word, word + 2});
      there = theirs.span({place, place + 1});
    }
    found.proven = kind == Marker::hedge && in_one_frame(mine, word, theirs, place);
    found.detail.kind = kind == Marker::negation ? DetailKind::negation : DetailKind::certainty;
    found.detail.left = is_left ? here : there;
    found.detail.right = is_left ? there : here;
    found.detail.on_right = !is_left;
    found.left = is_left ? word : place;
    found.right = is_left ? place : word;
    out_.push_back(std::move(found));
  }

  const FactSettings& settings_;
  bool free_;  ///< each side tells the story in its own words
  /// Content words in the scope of a marker. In sentences that are told freely, the word after the
  /// next one is mostly about something else.
  std::uint32_t reach_;
  std::vector<Difference>& out_;
  // By word of `mine`: the content word before and after it with no mark between; kNone if none.
  std::vector<std::uint32_t> before_, after_;
  std::uint32_t first_ = 0;      // the first of those words
  std::vector<Place> places_;    // of `theirs`
  std::vector<Modified> found_;  // parallel: of the first place of a stem, once looked for
};

}  // namespace

[[gnu::noinline]] void find_unmatched_markers(SpeechSide& left, Range l, SpeechSide& right, Range r,
                                              bool free, const FactSettings& settings,
                                              std::vector<Difference>& out) {
  MarkerComparer comparer(settings, free, out);
  const SideSentence mine{left, l};
  const SideSentence theirs{right, r};
  for (const Marker kind : {Marker::negation, Marker::hedge}) {
    comparer.compare(mine, theirs, kind, true);
    comparer.compare(theirs, mine, kind, false);
  }
}

}  // namespace storydiff
