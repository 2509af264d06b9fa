// Where a comparison gets the language pack of its texts.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "language/words/pack.h"

namespace storydiff {

/// The languages that have a pack in packs/.
inline constexpr std::array<std::string_view, 18> kPackLanguages = {
    "ar", "cs", "da", "de", "en", "es", "fr", "it", "ja",
    "nb", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "zh"};

/// One pack, or a function that finds the pack of a language: which one is wanted is known only once
/// the texts have been read, and no other has to be loaded. Copied freely; what it refers to has to
/// outlive it.
class PackSource {
 public:
  /// Called with BCP 47 ("en"), maybe by several threads at a time. Null if there is no such pack;
  /// what it gives has to outlive the comparison.
  using Find = const LanguagePack* (*)(void* context, std::string_view language);

  PackSource() = default;
  // A pack is the simplest source, and a null pointer is none.
  PackSource(const LanguagePack* only) : only_(only) {}  // NOLINT(google-explicit-constructor)
  PackSource(Find find, void* context) : find_(find), context_(context) {}

  /// The pack of a language; null if there is none.
  [[nodiscard]] const LanguagePack* of(std::string_view language) const {
    const LanguagePack* pack = find_ != nullptr ? find_(context_, language) : only_;
    return pack != nullptr && !pack->empty() && pack->language() == language ? pack : nullptr;
  }

  /// Whether a function looks for packs, and there should be one of this language. A caller that gives
  /// no source, or one pack, has chosen what is used.
  [[nodiscard]] bool expects(std::string_view language) const {
    return find_ != nullptr && std::find(kPackLanguages.begin(), kPackLanguages.end(), language) !=
                                   kPackLanguages.end();
  }

 private:
  const LanguagePack* only_ = nullptr;
  Find find_ = nullptr;
  void* context_ = nullptr;
};

}  // namespace storydiff
