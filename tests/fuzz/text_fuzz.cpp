// Any bytes as a text: well-formed whatever came in, and every map leads back into the original.
#include "fuzz/check.h"
#include "text/fold.h"
#include "text/offsets.h"
#include "text/text.h"

using namespace storydiff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Text text = Text::from_utf8(fuzz::bytes_of(data, size));
  const Text again = Text::from_utf8(text.bytes());
  // A mark after the mark that was removed is removed now.
  fuzz::check(again.replaced() == 0, "what was repaired is well-formed");

  const FoldedText folded = fold(text.bytes());
  fuzz::check(folded.map.size() == folded.text.size() + 1, "the map has one entry more");
  fuzz::check(folded.map.back() == text.size(), "the map ends where the text does");
  for (std::size_t i = 1; i < folded.map.size(); ++i) {
    fuzz::check(folded.map[i - 1] <= folded.map[i], "the map never goes back");
  }
  fuzz::check(Text::from_utf8(folded.text).replaced() == 0, "folded text is well-formed");

  std::u16string units;
  for (std::size_t i = 0; i + 1 < size; i += 2) {
    units += static_cast<char16_t>(data[i] * 256 + data[i + 1]);
  }
  const Text from_units = Text::from_utf16(units);
  const std::size_t marks = from_units.had_byte_order_mark() ? 1 : 0;
  const OffsetMap map(from_units.bytes(), OffsetUnit::utf16);
  fuzz::check(map.convert(from_units.size()) + marks == units.size(),
              "a lone surrogate stays one unit");
  return 0;
}
