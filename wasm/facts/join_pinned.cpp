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

/// What a reader has decided is sure: facts of both sides in sentences that were linked, and those of
/// one side in sentences that were parted.
void settle(std::vector<Fact>& facts, Span left, Span right, bool linked) {
  for (Fact& fact : facts) {
    const bool on_left = touches(fact.left, left);
    const bool on_right = touches(fact.right, right);
    const bool one_sided = fact.left.empty() || fact.right.empty();
    if (linked ? on_left && on_right : one_sided && (on_left || on_right)) fact.unsure = false;
  }
}

}  // namespace

[[gnu::noinline]] void join_pinned(std::vector<Fact>& facts, const Article& left,
                                   const Article& right, const Alignment& alignment,
                                   const Pins& pins) {
  const auto& left_sentences = left.segmentation.sentences;
  const auto& right_sentences = right.segmentation.sentences;
  for (const PinnedPair pin : pins.link) {
    for (const Link& link : alignment.sentences) {
      if (link.left != pin.left || link.right != pin.right) continue;
      join_pair(facts, left_sentences[pin.left].span, right_sentences[pin.right].span, link.moved);
    }
  }
  for (const bool linked : {true, false}) {
    for (const PinnedPair pin : linked ? pins.link : pins.unlink) {
      if (pin.left >= left_sentences.size() || pin.right >= right_sentences.size()) continue;
      settle(facts, left_sentences[pin.left].span, right_sentences[pin.right].span, linked);
    }
  }
}

}  // namespace storydiff
