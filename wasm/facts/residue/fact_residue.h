// Brings the residue of linked sentences into a fact of both sides.
#pragma once

#include <vector>

#include "article/article.h"
#include "facts/facts.h"
#include "facts/residue/residue.h"
#include "facts/significance.h"

namespace storydiff {

/// Adds the divergences of one link that lie in the fact as details, where no detail tells them yet.
void add_divergences(Fact& fact, const LinkResidue& residue, const FactWords& words,
                     const Article& left, const Article& right, const Terms& terms);

/// Lists the equivalents of which a word lies in the fact, and drops details of words that they prove
/// the same. `known`: what the sentences that the fact joins have in common.
void list_equivalents(Fact& fact, const KnownWords& known, const Article& left,
                      const Article& right);

/// Lists the words of the fact that are neither known nor told by a detail; once all are added.
void list_residue(Fact& fact, const KnownWords& known, const FactWords& words, const Article& left,
                  const Article& right, const Terms& terms);

/// Drops words from the details of two stories that are told freely that prove no difference there:
/// those that only one side has are what that side says besides, unless they give a figure, and in
/// statements that are not `surely` about one thing any word differs. A pronoun for a noun tells no
/// difference either. They are residue.
void drop_doubtful(Fact& fact, const Article& left, const Article& right, const Terms& terms,
                   bool surely);

}  // namespace storydiff
