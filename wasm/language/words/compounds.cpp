// Splitting compounds without a dictionary.
//
// "Hochwasserschutz" in one text is "Schutz vor Hochwasser" in the other. A split only helps if the
// parts occur in the texts, so a word is split where all its parts are words of the two texts, apart
// from the few letters that join parts ("Landtag|s|wahl") or end them. This is the corpus-based
// splitting of P. Koehn and K. Knight, "Empirical methods for compound splitting" (2003), with the
// two texts as the corpus. The longest first part is tried first.
//
//     Hochwasserschutzmauer    hochwasser + schutz + mauer, if all three are words of the texts
//     Bundesland               no split, if no text has "Bund"
//
// Tested by tests/cpp/language/words/compounds_test.cpp.
#include "language/words/compounds.h"

#include <string_view>

#include "text/string_table.h"

namespace storydiff {
namespace {

constexpr std::size_t kLeastPart = 4;      // bytes of a part
constexpr std::size_t kMostCompound = 64;  // bytes of a word; longer ones are skipped
constexpr std::uint32_t kMostParts = 3;

bool writes_compounds(std::string_view language) {
  return language == "de" || language == "nl" || language == "sv" || language == "da" ||
         language == "nb";
}

class Splitter {
 public:
  explicit Splitter(const Terms& terms) : terms_(terms) {
    for (std::uint32_t t = 0; t < terms.vocabulary.size(); ++t) {
      const Term& term = terms.vocabulary[t];
      const bool part = term.kind == WordKind::word && !term.function_word &&
                        term.folded.size() >= kLeastPart && term.folded.size() <= kMostCompound;
      if (part && words_.add(term.folded).fresh) terms_of_.push_back(t);
    }
  }

  /// Appends the stems of the parts. Returns false and appends nothing if there are less than two.
  bool split(std::string_view word, std::vector<std::uint32_t>& out) {
    if (word.size() < 2 * kLeastPart || word.size() > kMostCompound) return false;
    const std::size_t before = out.size();
    if (parts(word, kMostParts, true, out)) return true;
    out.resize(before);
    return false;
  }

 private:
  /// The word of the texts that `piece` is, with or without a letter or two at its end.
  [[nodiscard]] std::uint32_t find(std::string_view piece) const {
    std::uint32_t id = words_.find(piece);
    for (const std::string_view ending : {"s", "es", "n", "en", "e", "er"}) {
      if (id != StringTable::kNone) break;
      if (piece.size() >= kLeastPart + ending.size() && piece.ends_with(ending)) {
        id = words_.find(piece.substr(0, piece.size() - ending.size()));
      }
    }
    return id;
  }

  bool parts(std::string_view word, std::uint32_t most, bool whole,
             std::vector<std::uint32_t>& out) {
    if (!whole) {
      if (const std::uint32_t id = find(word); id != StringTable::kNone) {
        out.push_back(terms_.vocabulary[terms_of_[id]].stem);
        return true;
      }
    }
    if (most < 2 || word.size() < 2 * kLeastPart) return false;
    for (std::size_t at = word.size() - kLeastPart; at >= kLeastPart; --at) {
      const std::uint32_t id = find(word.substr(0, at));
      if (id == StringTable::kNone) continue;
      const std::size_t before = out.size();
      out.push_back(terms_.vocabulary[terms_of_[id]].stem);
      if (parts(word.substr(at), most - 1, false, out)) return true;
      out.resize(before);
    }
    return false;
  }

  const Terms& terms_;
  StringTable words_;
  std::vector<std::uint32_t> terms_of_;
};

}  // namespace

Compounds::Compounds(const Terms& terms) {
  if (!writes_compounds(terms.left.language) && !writes_compounds(terms.right.language)) return;
  Splitter splitter(terms);
  ranges_.resize(terms.vocabulary.size());
  for (std::uint32_t t = 0; t < ranges_.size(); ++t) {
    const Term& term = terms.vocabulary[t];
    ranges_[t].first = static_cast<std::uint32_t>(parts_.size());
    if (term.kind == WordKind::word && !term.function_word) splitter.split(term.folded, parts_);
    ranges_[t].last = static_cast<std::uint32_t>(parts_.size());
  }
}

}  // namespace storydiff
