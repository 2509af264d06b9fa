// Reads what scripts/lexicon/han.mjs writes: the number of pairs, how far each traditional character
// is from the one before it, and the same of the simplified ones: twice the distance, less one where
// it is negative. All numbers in groups of seven bits, the lowest first.
//
// Tested by tests/cpp/language/one_script_test.cpp.
#include "lexicon/han_variants.h"

#include <string>
#include <string_view>

#ifdef STORYDIFF_STEMS_APART
extern "C" {
/// Asks for the table, which is in the stemmer pack: copies it to `out` unless that is null, and
/// returns its size; 0 if the pack is not loaded.
__attribute__((import_module("env"), import_name("storydiff_han_variants"))) int
storydiff_han_variants(char* out);
}
#else
#include "lexicon/han_variants_table.h"
#endif

namespace storydiff::lexicon {
namespace {

std::uint32_t take_number(std::string_view& bytes) {
  std::uint32_t number = 0;
  for (std::uint32_t shift = 0; !bytes.empty(); shift += 7) {
    const auto byte = static_cast<std::uint8_t>(bytes.front());
    bytes.remove_prefix(1);
    number |= (byte & 0x7FU) << shift;
    if (byte < 0x80) break;
  }
  return number;
}

}  // namespace

const HanVariants& HanVariants::get() {
  static const HanVariants variants;
  return variants;
}

HanVariants::HanVariants() {
#ifdef STORYDIFF_STEMS_APART
  std::string table(static_cast<std::size_t>(storydiff_han_variants(nullptr)), '\0');
  if (!table.empty()) storydiff_han_variants(table.data());
  std::string_view bytes = table;
#else
  std::string_view bytes(kHanVariantsTable, sizeof kHanVariantsTable - 1);
#endif
  const std::uint32_t count = take_number(bytes);
  if (count == 0) return;
  std::vector<char32_t> traditional(count);
  char32_t at = kFirst;
  for (char32_t& c : traditional) c = at += take_number(bytes);
  simplified_.resize(kEnd - kFirst);
  at = kFirst;
  for (const char32_t c : traditional) {
    const std::uint32_t step = take_number(bytes);
    at += (step & 1U) == 0 ? step / 2 : 0U - (step + 1) / 2;
    if (c < kEnd) simplified_[c - kFirst] = static_cast<char16_t>(at);
  }
}

}  // namespace storydiff::lexicon
