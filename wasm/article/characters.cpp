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
  switch (c) {
    case U'.':
    case U'!':
    case U'?':
    case U'\u2026':  // Latin, Greek, Cyrillic
    case U'\u203C':
    case U'\u203D':
    case U'\u2047':
    case U'\u2048':
    case U'\u2049':
    case U'\u3002':
    case U'\uFF01':
    case U'\uFF0E':
    case U'\uFF1F':
    case U'\uFF61':  // East Asia
    case U'\u061F':
    case U'\u06D4':  // Arabic, Urdu
    case U'\u0964':
    case U'\u0965':  // Indic
    case U'\u0589':
    case U'\u1362':
    case U'\u104B':
    case U'\u17D4':  // Armenian, Ethiopic, Burmese, Khmer
      return true;
    default:
      return false;
  }
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
  switch (c) {
    case U'-':
    case U'*':
    case U'\u2022':
    case U'\u2023':
    case U'\u25E6':
    case U'\u2043':
    case U'\u2219':
    case U'\u00B7':
    case U'\u25AA':
    case U'\u25AB':
    case U'\u25CF':
    case U'\u25CB':
    case U'\u25A0':
    case U'\u25BA':
    case U'\u25B6':
    case U'\u2013':
    case U'\u2014':
    case U'\u203A':
      return true;
    default:
      return false;
  }
}

}  // namespace storydiff
