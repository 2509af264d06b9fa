// What this stage has to know about a character: letter case, sentence ends, closing marks.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

enum class LetterCase : std::uint8_t { none, lower, upper };

/// The code point that starts at `at`, and moves `at` after it. `text` is well-formed UTF-8.
char32_t next_code_point(std::string_view text, std::uint32_t& at);

/// The code point that ends at `at`, and moves `at` before it. `at` is above 0.
char32_t previous_code_point(std::string_view text, std::uint32_t& at);

/// Case of Latin, Greek, Cyrillic and Armenian letters; `none` for the scripts that have no case.
[[nodiscard]] LetterCase letter_case(char32_t c);

/// Marks that end a sentence, in any script.
[[nodiscard]] bool is_sentence_end(char32_t c);

[[nodiscard]] bool is_quotation_mark(char32_t c);

/// What may stand after the end of a sentence and belongs to it: quotation marks and brackets.
[[nodiscard]] bool is_closing_mark(char32_t c);

/// Marks that open an item of a list.
[[nodiscard]] bool is_bullet(char32_t c);

}  // namespace storydiff
