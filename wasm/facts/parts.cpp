// A fact is as significant as the loudest of its details. Two parallel sentences with several edits
// would make all of them as loud as one:
//
//     left   "The bridge will open in May,  | which the firm announced on its web site."
//     right  "The bridge will open in June, | which the firm made known on its website."
//            changed (date)                   shared
//
// A cut goes through a place where a clause begins on both sides, which the edit script passes, and
// which no detail, equivalent or moved word crosses. Parts in which nothing differs stay with their
// neighbours, so a fact without an edit of the milder kind stays whole.
//
// Tested by tests/cpp/facts/parts_test.cpp.
#include "facts/parts.h"

#include <algorithm>

namespace storydiff {

enum class FactCutter::PartClass : std::uint8_t {
  kept,  ///< nothing differs but marks
  mild,  ///< something differs, and no loud detail is in it
  loud,
};

namespace {

/// The white space before a word that is not the first one.
Span gap_before(std::uint32_t word, const Article& article) {
  const std::vector<Word>& words = article.segmentation.words;
  return {words[word - 1].span.end, words[word].span.start};
}

/// On which side of a gap a span lies. An empty one in the gap is on either side.
enum class Beside : std::uint8_t { before, after, either, across };

Beside beside(Span span, Span gap) {
  if (span.empty() && gap.start <= span.start && span.start <= gap.end) return Beside::either;
  if (span.end <= gap.start) return Beside::before;
  return span.start >= gap.end ? Beside::after : Beside::across;
}

bool on_one_side(Beside left, Beside right) {
  if (left == Beside::across || right == Beside::across) return false;
  return left == right || left == Beside::either || right == Beside::either;
}

/// Whether the words that two ranges have in common are more than marks.
bool share_words(Range a, Range b, const Article& article) {
  const std::vector<Word>& words = article.segmentation.words;
  for (std::uint32_t w = std::max(a.first, b.first); w < std::min(a.last, b.last); ++w) {
    if (words[w].kind != WordKind::punctuation) return true;
  }
  return false;
}

}  // namespace

/// Whether what is before a place on one side is before it on the other.
bool FactCutter::on_script(Place place) const {
  return std::any_of(script_.begin(), script_.end(), [&](const Edit& e) {
    if (place.left == e.left.first && place.right == e.right.first) return true;
    if (place.left == e.left.last && place.right == e.right.last) return true;
    return e.op == EditOp::equal && e.left.contains(place.left) &&
           place.left - e.left.first == place.right - e.right.first;
  });
}

bool FactCutter::crosses(Place place) const {
  const Span on_left = gap_before(place.left, left_);
  const Span on_right = gap_before(place.right, right_);
  const auto across = [&](Span left, Span right) {
    return !on_one_side(beside(left, on_left), beside(right, on_right));
  };
  for (const Detail& d : fact_.details) {
    if (across(d.left, d.right)) return true;
  }
  for (const Equivalent& e : fact_.equivalents) {
    if (across(e.left, e.right)) return true;
  }
  for (const WordLink& link : residue_.moved) {
    if ((link.left < place.left) != (link.right < place.right)) return true;
  }
  return false;
}

FactCutter::PartClass FactCutter::class_of(const FactPart& part) const {
  const Span left = span_of(part.left, left_);
  const Span right = span_of(part.right, right_);
  for (const Detail& d : fact_.details) {
    if (!d.quiet && (left.overlaps(d.left) || right.overlaps(d.right))) return PartClass::loud;
  }
  for (const Edit& e : script_) {
    if (e.op == EditOp::equal) continue;
    if (share_words(e.left, part.left, left_) || share_words(e.right, part.right, right_)) {
      return PartClass::mild;
    }
  }
  return PartClass::kept;
}

std::vector<FactPart> FactCutter::cut(const FactWords& words,
                                      const std::vector<std::uint32_t>& left_starts,
                                      const std::vector<std::uint32_t>& right_starts) const {
  std::vector<FactPart> out;
  if (words.left.size() != 1 || words.right.size() != 1) return out;
  FactPart rest{words.left.front(), words.right.front()};
  std::vector<FactPart> parts;
  for (const std::uint32_t left : left_starts) {
    if (left <= rest.left.first) continue;
    const auto right =
        std::find_if(right_starts.begin(), right_starts.end(), [&](std::uint32_t start) {
          const Place place{left, start};
          return start > rest.right.first && on_script(place) && !crosses(place);
        });
    if (right == right_starts.end()) continue;
    parts.push_back({{rest.left.first, left}, {rest.right.first, *right}});
    rest.left.first = left;
    rest.right.first = *right;
  }
  parts.push_back(rest);

  std::vector<PartClass> classes;
  classes.reserve(parts.size());
  for (const FactPart& part : parts) classes.push_back(class_of(part));
  for (std::size_t k = 0; k < parts.size(); ++k) {
    if (classes[k] != PartClass::kept) continue;
    // What stayed gives a loud part its context.
    const auto next = std::find_if(classes.begin() + static_cast<std::ptrdiff_t>(k), classes.end(),
                                   [](PartClass one) { return one != PartClass::kept; });
    const bool beside_loud = (k > 0 && classes[k - 1] == PartClass::loud) ||
                             (next != classes.end() && *next == PartClass::loud);
    classes[k] = beside_loud ? PartClass::loud : PartClass::mild;
  }
  for (std::size_t k = 0; k < parts.size(); ++k) {
    if (k > 0 && classes[k] == classes[k - 1]) {
      out.back().left.last = parts[k].left.last;
      out.back().right.last = parts[k].right.last;
    } else {
      out.push_back(parts[k]);
    }
  }
  return out;
}

}  // namespace storydiff
