#include "article/characters.h"

namespace storydiff {

char32_t next_code_point(std::string_view text, std::uint32_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  char32_t c = lead & (0x3FU >> more);
  for (int i = 0; i < more && at < text.size(); ++i) {
    c = (c << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  }
  return c;
}

char32_t previous_code_point(std::string_view text, std::uint32_t& at) {
  --at;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) --at;
  std::uint32_t from = at;
  return next_code_point(text, from);
}

LetterCase letter_case(char32_t c) {
  const auto by = [](bool upper) { return upper ? LetterCase::upper : LetterCase::lower; };
  if (c < 0x80) {
    if (c >= 'A' && c <= 'Z') return LetterCase::upper;
    return c >= 'a' && c <= 'z' ? LetterCase::lower : LetterCase::none;
  }
  if (c < 0xC0) return LetterCase::none;
  if (c < 0x100) return c == 0xD7 || c == 0xF7 ? LetterCase::none : by(c < 0xDF);
  if (c < 0x180) {  // pairs; the parity turns twice (ĸ, ŉ and Ÿ stand alone)
    const bool even_is_upper = c < 0x139 || (c >= 0x14A && c < 0x178);
    return c == 0x178 ? LetterCase::upper : by((c % 2 == 0) == even_is_upper);
  }
  if (c >= 0x218 && c <= 0x21B) return by(c % 2 == 0);
  if (c >= 0x386 && c <= 0x3AB) return by(c != 0x390);
  if (c >= 0x3AC && c <= 0x3CE) return LetterCase::lower;
  if (c >= 0x400 && c < 0x430) return LetterCase::upper;
  if (c >= 0x430 && c < 0x460) return LetterCase::lower;
  if (c >= 0x460 && c < 0x530) return by(c % 2 == 0);
  if (c >= 0x531 && c <= 0x556) return LetterCase::upper;
  if (c >= 0x561 && c <= 0x587) return LetterCase::lower;
  if (c >= 0x1E00 && c < 0x1F00) return by(c % 2 == 0);
  return LetterCase::none;
}

bool is_sentence_end(char32_t c) {
  constexpr std::u32string_view kEnds =
      U".!?\u2026"                       // Latin, Greek, Cyrillic
      U"\u203C\u203D\u2047\u2048\u2049"  // doubled
      U"\u3002\uFF01\uFF0E\uFF1F\uFF61"  // East Asia
      U"\u061F\u06D4"                    // Arabic, Urdu
      U"\u0964\u0965"                    // Indic
      U"\u0589\u1362\u104B\u17D4";       // Armenian, Ethiopic, Burmese, Khmer
  return kEnds.find(c) != std::u32string_view::npos;
}

bool is_quotation_mark(char32_t c) {
  return c == U'"' || c == U'\'' || (c >= U'\u2018' && c <= U'\u201F') || c == U'\u00BB' ||
         c == U'\u00AB' || c == U'\u2039' || c == U'\u203A' || (c >= U'\u300C' && c <= U'\u300F') ||
         c == U'\uFF02';
}

bool is_closing_mark(char32_t c) {
  return is_quotation_mark(c) || c == U')' || c == U']' || c == U'}' || c == U'\uFF09' ||
         c == U'\u3011' || c == U'\u3009' || c == U'\u300B' || c == U'*';
}

bool is_bullet(char32_t c) {
  constexpr std::u32string_view kBullets =
      U"-*\u2022\u2023\u25E6\u2043\u2219\u00B7\u25AA\u25AB\u25CF\u25CB\u25A0\u25BA\u25B6"
      U"\u2013\u2014\u203A";
  return kBullets.find(c) != std::u32string_view::npos;
}

}  // namespace storydiff
