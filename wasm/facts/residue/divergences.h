// What the words that stay open in two parallel sentences say: of what kind, and how loudly.
#pragma once

#include <vector>

#include "diff/edits.h"
#include "facts/residue/residue.h"
#include "facts/residue/tokens.h"
#include "language/terms.h"

namespace storydiff {

/// Adds one divergence for every edit with open words. `alone`: the two sentences account for each
/// other, without a third one that has a part of one of them.
void find_open_edits(const LinkTokens& tokens, const Terms& terms, const std::vector<Edit>& script,
                     bool alone, std::vector<Divergence>& out);

/// Adds the forms of one verb that say of two times when it happens: "closed", "is closing".
void find_tenses(const LinkTokens& tokens, std::vector<Divergence>& out);

/// Adds German pronouns that are the polite address on one side alone: "sie", "Sie".
void find_polite_forms(const LinkTokens& tokens, std::vector<Divergence>& out);

/// Adds words that stand between quotation marks on one side alone, in sentences of which only one
/// has any: "free", free.
void find_scare_quotes(const LinkTokens& tokens, std::vector<Divergence>& out);

}  // namespace storydiff
