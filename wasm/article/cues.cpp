// The words come from lexicon/*.txt: the imperatives of a page's own buttons, the word for a
// photograph, the word before an author. They come from knowing the languages, not from collecting
// what some sites print, and move a score by a fraction (ArticleSettings, cue_weight); a page in a
// language that is not listed is judged by its shape all the same.
#include "article/cues.h"

#include <vector>

#include "lexicon/lexicon.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

class CueTable {
 public:
  CueTable() {
    add(lexicon::kInvitingWords, Cue::invite);
    add(lexicon::kCreditWords, Cue::credit);
    add(lexicon::kAuthorWords, Cue::author);
  }
  [[nodiscard]] Cue find(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? Cue::none : cues_[id];
  }

 private:
  void add(std::string_view words, Cue cue) {
    while (!words.empty()) {
      if (table_.add(take_part(words)).fresh) cues_.push_back(cue);
    }
  }

  StringTable table_;
  std::vector<Cue> cues_;
};

}  // namespace

Cue cue_of(std::string_view folded) {
  static const CueTable table;
  return table.find(folded);
}

}  // namespace storydiff
