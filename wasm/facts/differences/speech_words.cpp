// The words come from lexicon/*.txt, folded. A word has one voice: that of the first list with it.
#include "facts/differences/speech_words.h"

#include "lexicon/lexicon.h"
#include "text/flags.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

struct VoiceSection {
  const lexicon::Section* lists;
  Voice voice;
};
constexpr VoiceSection kSections[] = {{&lexicon::kAttributionMarkers, Voice::credits},
                                      {&lexicon::kRefusals, Voice::refuses},
                                      {&lexicon::kReportingVerbs, Voice::tells},
                                      {&lexicon::kClaims, Voice::claims},
                                      {&lexicon::kConfirmations, Voice::confirms},
                                      {&lexicon::kDenials, Voice::denies},
                                      {&lexicon::kHedges, Voice::hedges},
                                      {&lexicon::kAssurances, Voice::assures},
                                      {&lexicon::kPossibility, Voice::may},
                                      {&lexicon::kFuture, Voice::will},
                                      {&lexicon::kCommentVerbs, Voice::comments},
                                      {&lexicon::kLimitingWords, Voice::only}};

class VoiceTable {
 public:
  explicit VoiceTable(std::string_view language) {
    for (const VoiceSection& section : kSections) {
      std::string_view words = lexicon::list_of(*section.lists, language.substr(0, 2));
      while (!words.empty()) {
        if (table_.add(take_part(words)).fresh) voices_.push_back(section.voice);
      }
    }
  }
  [[nodiscard]] Voice find(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? Voice::none : voices_[id];
  }

 private:
  StringTable table_;
  std::vector<Voice> voices_;
};

std::vector<Voice> voices_of(const Terms& terms, std::string_view language) {
  const VoiceTable table(language);
  std::vector<Voice> out;
  out.reserve(terms.vocabulary.size());
  for (const Term& term : terms.vocabulary) out.push_back(table.find(term.folded));
  return out;
}

/// Gives the words of paragraphs in another language the voices that they have there. A word that the
/// rest of the text has as well keeps its own: "will" of an English text is no German "wants".
void add_foreign(const Terms& terms, const SideTerms& side, std::vector<Voice>& voices) {
  if (side.foreign.empty()) return;
  Flags own(terms.vocabulary.size());
  std::uint32_t from = 0;
  const auto mark_until = [&](std::uint32_t end) {
    for (; from < end; ++from) own[side.terms[from]] = true;
  };
  for (const ForeignParagraph& one : side.foreign) {
    mark_until(one.words.first);
    from = one.words.last;
  }
  mark_until(static_cast<std::uint32_t>(side.terms.size()));
  for (const ForeignParagraph& one : side.foreign) {
    const VoiceTable table(one.language);
    for (std::uint32_t w = one.words.first; w < one.words.last; ++w) {
      const std::uint32_t term = side.terms[w];
      if (!own[term]) voices[term] = table.find(terms.vocabulary[term].folded);
    }
  }
}

}  // namespace

Voices::Voices(const Terms& terms)
    : left(voices_of(terms, terms.left.language)),
      right(terms.right.language == terms.left.language ? left
                                                        : voices_of(terms, terms.right.language)) {
  add_foreign(terms, terms.left, left);
  add_foreign(terms, terms.right, right);
}

}  // namespace storydiff
