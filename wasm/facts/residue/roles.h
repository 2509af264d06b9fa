// Who did what to whom: words that change places around others.
#pragma once

#include <vector>

#include "facts/residue/residue.h"
#include "facts/residue/tokens.h"

namespace storydiff {

/// Adds a divergence where matched words of the two sentences have changed their order so that
/// another one does, or is, what the first did: "Berg sued Lind", "Lind sued Berg". A phrase that
/// moves whole changes nothing ("On Friday the mayor …"), nor does the passive voice with the same
/// doer, nor the order of what "and" joins.
void find_exchanged_roles(const LinkTokens& tokens, std::vector<Divergence>& out);

/// Adds two nouns that exchange their cases, as endings, articles or particles mark them: "Den Trainer
/// lobte der Torwart", "Der Trainer lobte den Torwart".
void find_exchanged_cases(const LinkTokens& tokens, std::vector<Divergence>& out);

/// Adds two nouns that exchange their places around a verb, in languages whose verb stands second and
/// whose nouns have no case there: "De hond beet de postbode", "De postbode beet de hond".
void find_exchanged_nouns(const LinkTokens& tokens, std::vector<Divergence>& out);

/// Adds a word that changes its side of a verb while a pronoun takes its part: "The minister blamed his
/// adviser", "The minister's adviser blamed him".
void find_turned_pronouns(const LinkTokens& tokens, std::vector<Divergence>& out);

/// Adds a "not" or an "only" that stands before another word: "did not say that it would", "said that
/// it would not".
void find_moved_scope(const LinkTokens& tokens, std::vector<Divergence>& out);

/// Adds clauses that change places around a word that stays between them: "he left because it broke",
/// "it broke because he left".
void find_swapped_clauses(const LinkTokens& tokens, std::vector<Divergence>& out);

/// Adds two people who have changed places before one reporting verb: "Karl Lind said Ana Berg left",
/// "Ana Berg said Karl Lind left". Neither word is open.
void find_exchanged_speakers(const LinkTokens& tokens, std::vector<Divergence>& out);

}  // namespace storydiff
