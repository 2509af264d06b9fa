// What Japanese particles and verb endings say of who acts.
#pragma once

#include <cstdint>
#include <string_view>

#include "facts/residue/tokens.h"

namespace storydiff {

/// The part that a noun has in what its sentence tells.
enum class Part : std::uint8_t { unknown, acts, undergoes };

/// Whether a verb of a Japanese sentence is passive: "逮捕された", "かまれた".
[[nodiscard]] bool has_passive_verb(const TokenSide& side);

/// The part of the noun that ends with token `at`, by the particle after it. `passive`: its verb is.
[[nodiscard]] Part japanese_part(const TokenSide& side, std::size_t at, bool passive);

/// Whether a polite ending of a verb, after its last ideograph, and a plain one say the same: "ました" and
/// "た", "きます" and "く"; not "ました" and "る".
[[nodiscard]] bool is_polite_ending_of(std::string_view polite, std::string_view plain);

}  // namespace storydiff
