// Speech is found in three searches, each with lists of words (facts/differences/speech_words.h):
//
//     negations and hedges        facts/differences/markers.h
//     speakers, reporting verbs   facts/differences/attributions.h
//     quotations                  facts/differences/quotation_details.h
//
// Tested by tests/cpp/facts/differences/speech_test.cpp.
#include "facts/differences/speech.h"

#include "facts/differences/attributions.h"
#include "facts/differences/markers.h"
#include "facts/differences/quotation_details.h"
#include "facts/differences/speech_side.h"

namespace storydiff {

[[gnu::noinline]] std::vector<Difference> find_speech(const Article& left, const Article& right,
                                                      const Terms& terms, const Voices& voices,
                                                      const Alignment& alignment,
                                                      const SideLinks& links, bool free,
                                                      const FactSettings& settings) {
  SpeechSide a(left, terms, terms.left, voices.left);
  SpeechSide b(right, terms, terms.right, voices.right);
  std::vector<Difference> out;
  // A word is in at most one difference, so the links that are surest to be right come first. If a
  // sentence with only a word in common came first, it would use up a "not" that was dropped from
  // another one.
  for (const LinkKind kind : {LinkKind::edited, LinkKind::reworded}) {
    for (const Link& link : alignment.sentences) {
      if (link.kind != kind || link.score < settings.speech_score) continue;
      const Range l = left.segmentation.sentences[link.left].words;
      const Range r = right.segmentation.sentences[link.right].words;
      find_unmatched_markers(a, l, b, r, free && kind == LinkKind::reworded, settings, out);
      find_attribution_changes(a, l, b, r, kind == LinkKind::edited, settings, out);
    }
  }
  find_quotation_details(left, right, terms, alignment, links, free, settings, out);
  return out;
}

}  // namespace storydiff
