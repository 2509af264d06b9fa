// Language packs on disk.
#pragma once

#include <string>

#include "language/words/pack.h"

namespace storydiff::cli {

/// Reads the pack of a folder, "en.pack". `choice` is what --packs said: a folder, "none", or empty
/// for the packs that came with the program: beside it, or in ../share/storydiff. Says on standard
/// error what is wrong with a pack, and leaves `pack` empty then: a comparison goes on without it.
/// A folder that was asked for has to be there; the usual ones need not.
void load_pack(const std::string& choice, LanguagePack& pack);

}  // namespace storydiff::cli
