// The words of languages other than English that are read for texts of one language only.
//
// They are two thirds of all words, and a comparison needs those of one language or two. The native
// program has them compiled in. The WebAssembly module has none: what loads it hands over the files
// of the languages that it was given (web/engine/lexicons.js), at the first call, and they stay as
// they are as long as the module runs.
//
//     storydiff lexicon 1f0a92c4        the edition: it has to be that of the module
//     de <cardinals>\f<hundreds>\f...   the lists of the sections by Section::place
#pragma once

#include <string_view>
#include <vector>

namespace storydiff::lexicon {

/// A further language whose words are there.
struct FurtherLanguage {
  std::string_view code;
  std::vector<std::string_view> lists;  ///< by Section::place; empty where it has none
};

[[nodiscard]] const std::vector<FurtherLanguage>& further_languages();

/// Whether a language has words of this kind and they are not there.
[[nodiscard]] bool is_missing(std::string_view language);

}  // namespace storydiff::lexicon
