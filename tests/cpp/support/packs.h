// Language packs made in a test.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "language/words/pack.h"
#include "support/pack_checksum.h"

namespace storydiff::testing {

/// Two stems and their relation.
struct PackEntry {
  std::string_view a, b;
  WordRelation relation;
};

/// The bytes of a pack called `name` with these relations, as scripts/generate-english-pack writes
/// them.
[[nodiscard]] std::string pack_bytes(const std::vector<PackEntry>& entries,
                                     std::string_view name = "en test");

/// The pack itself.
[[nodiscard]] LanguagePack pack_of(const std::vector<PackEntry>& entries);

/// A pack of the project.
[[nodiscard]] LanguagePack shipped_pack(std::string_view language);

/// The English one.
[[nodiscard]] const LanguagePack& english_pack();

}  // namespace storydiff::testing
