#include "language/letters.h"

#include <algorithm>

namespace storydiff {
namespace {

// Composes a base letter and a combining mark, for the marks that matter to stemmers. News text is
// nearly always composed already; the few texts that were saved decomposed must get the same stems.
constexpr std::u32string_view kBases = U"aeiouyncszAEIOUYNCSZиИіІ";
struct Marks {
  char32_t mark;
  std::u32string_view composed;  // one per letter of kBases, '-' where there is none
};
constexpr Marks kMarks[] = {
    {0x300, U"àèìòù-----ÀÈÌÒÙ---------"}, {0x301, U"áéíóúýńćśźÁÉÍÓÚÝŃĆŚŹ----"},
    {0x302, U"âêîôû--ĉŝ-ÂÊÎÔÛ--ĈŜ-----"}, {0x303, U"ã--õ--ñ---Ã--Õ--Ñ-------"},
    {0x306, U"ă---------Ă---------йЙ--"}, {0x308, U"äëïöüÿ----ÄËÏÖÜ---------"},
    {0x30A, U"å---------Å-------------"}, {0x30C, U"ǎě---ýňčšžǍĚ----ŇČŠŽ----"},
    {0x326, U"--------ș---------Ș-----"}, {0x327, U"-------çş--------ÇŞ-----"},
};

char32_t compose(char32_t base, char32_t mark) {
  const std::size_t column = kBases.find(base);
  if (column == std::u32string_view::npos) return 0;
  for (const Marks& row : kMarks) {
    if (row.mark == mark && row.composed[column] != U'-') return row.composed[column];
  }
  return 0;
}

}  // namespace

char32_t to_lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 32 : c;
  if (c < 0x180) {
    if (c == 0x130) return 'i';
    if (c == 0x178) return 0xFF;
    const bool odd_is_upper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    const bool neither = c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17F;
    return !neither && ((c & 1U) != 0) == odd_is_upper ? c + 1 : c;
  }
  if (c == 0x18F) return 0x259;  // Azerbaijani schwa
  if (c >= 0x1CD && c <= 0x1DC) return (c & 1U) != 0 ? c + 1 : c;
  if (c >= 0x200 && c <= 0x233) return (c & 1U) == 0 ? c + 1 : c;
  if (c >= 0x386 && c <= 0x3AB) {
    if (c >= 0x391) return c != 0x3A2 ? c + 32 : c;
    if (c >= 0x388 && c <= 0x38A) return c + 37;
    if (c == 0x386) return 0x3AC;
    if (c == 0x38C) return 0x3CC;
    return c == 0x38E || c == 0x38F ? c + 63 : c;
  }
  if (c >= 0x400 && c < 0x530) {
    if (c < 0x410) return c + 80;
    if (c < 0x430) return c + 32;
    if (c < 0x460 || (c >= 0x482 && c < 0x48A)) return c;
    if (c == 0x4C0) return 0x4CF;
    if (c > 0x4C0 && c < 0x4CF) return (c & 1U) != 0 ? c + 1 : c;
    return (c & 1U) == 0 ? c + 1 : c;
  }
  if (c >= 0x531 && c <= 0x556) return c + 48;
  if (c == 0x1E9E) return 0xDF;
  if (c >= 0x1E00 && c < 0x1F00) return (c < 0x1E96 || c >= 0x1EA0) && (c & 1U) == 0 ? c + 1 : c;
  return c;
}

bool is_cased_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c < 0x250) return c >= 0xC0 && c != 0xD7 && c != 0xF7;
  return (c >= 0x386 && c < 0x482) || (c >= 0x48A && c < 0x530) || (c >= 0x531 && c < 0x588) ||
         (c >= 0x1E00 && c < 0x2000);
}

void lower_append(std::string_view utf8, std::string& out) {
  if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return c > 0; })) {  // ASCII
    append_lower_ascii(out, utf8);
    return;
  }
  char32_t held = 0;  // the last letter, written once it is known that no mark follows
  for (std::size_t at = 0; at < utf8.size();) {
    char32_t c = take_code_point(utf8, at);
    if (c >= 0x300 && c < 0x370) {
      const char32_t composed = compose(held, c);
      if (composed != 0) held = composed;
      continue;
    }
    if (held != 0) append_utf8(out, to_lower(held));
    if (c == 0x2019 || c == 0x2BC || c == 0xFF07) c = '\'';
    held = c != 0xAD ? c : 0;
  }
  if (held != 0) append_utf8(out, to_lower(held));
}

Casing casing_of(std::string_view word) {
  bool first = true;
  bool any_lower = false;
  std::uint32_t uppers = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = take_code_point(word, at);
    if (!is_cased_letter(c)) continue;
    const bool upper = to_lower(c) != c;
    if (first && !upper) return Casing::lower;
    first = false;
    uppers += upper ? 1 : 0;
    any_lower = any_lower || !upper;
  }
  if (first) return Casing::none;
  return any_lower || uppers < 2 ? Casing::capitalised : Casing::acronym;
}

}  // namespace storydiff
