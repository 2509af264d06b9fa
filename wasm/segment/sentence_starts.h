// Words that say something about where a sentence starts.
#pragma once

#include <string_view>

namespace storydiff {

/// Function words that, with a capital, are likely to start a sentence: "The", "Der", "Он".
[[nodiscard]] bool often_starts_sentence(std::string_view word);

/// Such words that are also parts of names, so that an initial may stand before them: "De", "Van".
[[nodiscard]] bool is_name_particle(std::string_view word);

/// Month names of languages that write the day with a full stop before them: "5. Juni".
[[nodiscard]] bool is_month_after_point(std::string_view word);

/// Articles and prepositions that German and its neighbours put before an ordinal: "im 19.
/// Jahrhundert".
[[nodiscard]] bool is_before_ordinal(std::string_view word);

/// What may follow a time of day in the same sentence: "6 p.m. Monday", "8 a.m. Eastern".
[[nodiscard]] bool is_after_time(std::string_view word);

/// English verbs that say who spoke: "Why?" Hill asked.
[[nodiscard]] bool is_speech_verb(std::string_view word);

/// Japanese particles that carry a quotation on: 「…。」と.
[[nodiscard]] bool continues_quotation(std::string_view word);

}  // namespace storydiff
