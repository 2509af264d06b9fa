// Random texts for tests, from a seed that a failing test prints.
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "text/unicode.h"

namespace storydiff::test {

/// The seeds that a test of random input runs through.
inline constexpr std::uint32_t kSeeds = 300;

/// Any bytes; a good part of them starts of sequences that come to nothing.
inline std::string random_bytes(std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string bytes(random() % 200, ' ');
  for (char& byte : bytes) {
    const std::uint32_t draw = random();
    byte = static_cast<char>(draw % 3 == 0 ? draw >> 8U : 0x80U + (draw >> 8U) % 0x80U);
  }
  return bytes;
}

/// Well-formed text of pieces that matter to segmentation, and of any code points in between.
inline std::string random_text(std::uint32_t seed) {
  static const char* const kPieces[] = {
      " ",       "\n",     "\n\n",   ". ",     "!",      "?",       "...",     "\"", "'",
      "’s",      "(",      ")",      "1",      "2.5",    "-",       "%",       "$",  "5 ",
      "Dr",      "U.S.",   "p.m.",   "The ",   "and",    "x",       "「",      "」", "。",
      "李",      "ไทย",    "नमस्ते",   "Он ",    "Київ",   "العربية", "한국",    "カ", "•",
      "1. ",     "2) ",    "a@b.c",  "#t",     "@h",     "www.",    "http://", "😀",  "👩‍🚀",
      "🇺🇦",      "\u0301", "\u200b", "\u00ad", "\u00a0", "\r\n",    "\t",      "\f", "\u2029",
      "million", "„",      "“",      "»",      "«",      "_",       "*",       "[",  "]",
      ":",       ";",      ",",      "№",      "°",      "½",       "…",       "—"};
  std::mt19937 random(seed);
  std::string text;
  const std::uint32_t pieces = random() % 80;
  for (std::uint32_t i = 0; i < pieces; ++i) {
    if (random() % 8 == 0) {
      char32_t point = random() % (random() % 2 == 0 ? 0x3000U : 0x110000U);
      if (point >= 0xD800 && point <= 0xDFFF) point = 0xFFFD;
      append_utf8(text, point);
    } else {
      text += kPieces[random() % (sizeof(kPieces) / sizeof(kPieces[0]))];
    }
  }
  return text;
}

}  // namespace storydiff::test
