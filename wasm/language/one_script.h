// Texts of one language in two scripts: Serbian in Cyrillic and Latin letters, Chinese in traditional
// and simplified characters.
#pragma once

#include "language/terms.h"
#include "language/vocabulary.h"

namespace storydiff {

/// Where the two sides write one language in two scripts, spells their terms in one: Serbian in Latin
/// letters, Chinese in simplified characters. Terms that are then equal become one. The sides'
/// languages must be known. False, and nothing else, where the characters would be needed and the
/// stemmer pack that has them is not loaded.
[[nodiscard]] bool spell_in_one_script(Terms& terms, Vocabulary& vocabulary);

}  // namespace storydiff
