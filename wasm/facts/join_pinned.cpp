#include "facts/join_pinned.h"

#include "text/sort.h"

namespace storydiff {
namespace {

bool touches(const std::vector<Span>& spans, Span sentence) {
  for (const Span span : spans) {
    if (span.start < sentence.end && span.end > sentence.start) return true;
  }
  return false;
}

/// Whether a fact of one side lies wholly in `sentence`.
bool inside(const std::vector<Span>& spans, Span sentence) {
  for (const Span span : spans) {
    if (span.start < sentence.start || span.end > sentence.end) return false;
  }
  return !spans.empty();
}

/// Adds `spans` to a list in the order of the text.
void add_in_order(std::vector<Span>& into, const std::vector<Span>& spans) {
  into.insert(into.end(), spans.begin(), spans.end());
  sort_by(into, [](Span span) { return sort_key(span.start); });
}

void join_pair(std::vector<Fact>& facts, Span left, Span right, bool moved) {
  Fact joined;
  std::vector<Fact> rest;
  for (const Fact& fact : facts) {
    if (touches(fact.left, left) && touches(fact.right, right)) return;
    if (fact.status == FactStatus::removed && inside(fact.left, left)) {
      add_in_order(joined.left, fact.left);
    } else if (fact.status == FactStatus::added && inside(fact.right, right)) {
      add_in_order(joined.right, fact.right);
    } else {
      rest.push_back(fact);
    }
  }
  if (joined.left.empty() || joined.right.empty()) return;
  joined.status = FactStatus::changed;
  Detail& wording = joined.details.emplace_back();
  wording.left = {joined.left.front().start, joined.left.back().end};
  wording.right = {joined.right.front().start, joined.right.back().end};
  joined.significance = Significance::style;
  joined.reason = Reason::linked_by_hand;
  joined.score = 1;
  joined.moved = moved;
  rest.push_back(joined);
  facts.swap(rest);
}

}  // namespace

[[gnu::noinline]] void join_pinned(std::vector<Fact>& facts, const Article& left,
                                   const Article& right, const Alignment& alignment,
                                   const Pins& pins) {
  for (const PinnedPair pin : pins.link) {
    for (const Link& link : alignment.sentences) {
      if (link.left != pin.left || link.right != pin.right) continue;
      join_pair(facts, left.segmentation.sentences[pin.left].span,
                right.segmentation.sentences[pin.right].span, link.moved);
    }
  }
}

}  // namespace storydiff
