// The words that are with the stemmers of the stemmer pack (wasm/stems/): of languages whose stemmer is
// there, what decides a statement. In WebAssembly they are loaded with it, as few readers need them.
#pragma once

#include <string_view>

namespace storydiff::lexicon {

/// Sections as lexicon_tables.h has them, for further languages.
struct StemmerPackWords {
  std::string_view contrast_sets, denying_prefixes, passive_voice;
};

/// Empty where the pack is not loaded. Read at the first call: the pack comes before it, or not at all.
[[nodiscard]] const StemmerPackWords& stemmer_pack_words();

/// The list of a language in a section or, for the languages of the pack, in its counterpart there.
[[nodiscard]] std::string_view list_of(std::string_view section,
                                       std::string_view StemmerPackWords::*further,
                                       std::string_view language);

}  // namespace storydiff::lexicon
