// The words come from lexicon/*.txt, folded. A word has one voice: that of the first list with it.
#include "facts/differences/speech_words.h"

#include "lexicon/lexicon.h"
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

}  // namespace

Voices::Voices(const Terms& terms)
    : left(voices_of(terms, terms.left.language)),
      right(terms.right.language == terms.left.language ? left
                                                        : voices_of(terms, terms.right.language)) {}

}  // namespace storydiff
