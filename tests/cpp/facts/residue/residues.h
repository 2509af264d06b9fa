// All that is said of two sentences, one pair per line: "[old/new]" is what differs between them.
// After "=>" comes what the report says about it, separated by "; ", or nothing if the two are the
// same word for word, or the same words in another order.
//
//     The mayor [closes/closed] the bridge.       => form: closes ~ closed        an equivalent
//     The [ferry/barge] hit the pier.             => wording: ferry > barge       a detail
//     A [large /]crowd waited at the port.        => (wording: large > )          a quiet detail
//     The crews [loudly /]cheered.                => left loudly                  a residue
//
// Equivalents without meaning of their own ("grammar") are left out unless the line names one.
#pragma once

#include <string_view>

namespace storydiff::facts_test {

/// A sentence after those that are tested, so that the language is known.
inline constexpr std::string_view kEnglishAround =
    " The council met in the old hall, and it was full of people.";

/// Compares both sentences of a line, with the English language pack, and then with the sides
/// swapped, which has to give the mirror image. Every word has to be accounted for
/// (properties/accounts.h), and no word may be in two details of a fact.
void check_residue(std::string_view line, std::string_view around = kEnglishAround);

/// Checks, both ways round, that the sentences of a line (without "=>") are told to be the same and
/// that every word is accounted for, whatever the equivalents are.
void check_same(std::string_view line);

/// Checks, both ways round, that something in the sentences of a line is told to have changed.
void check_changed(std::string_view line);

}  // namespace storydiff::facts_test
