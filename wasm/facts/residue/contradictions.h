// Words by which two statements about one thing contradict each other.
#pragma once

#include "article/article.h"
#include "facts/differences/speech_side.h"
#include "facts/differences/speech_words.h"
#include "facts/facts.h"
#include "facts/residue/residue.h"
#include "facts/significance.h"
#include "language/terms.h"

namespace storydiff {

/// Finds them in stories told freely. What it is made with has to stay.
class Contradictions {
 public:
  Contradictions(const Article& left, const Article& right, const Terms& terms,
                 const Voices& voices)
      : left_(left, terms, terms.left, voices.left),
        right_(right, terms, terms.right, voices.right) {}

  /// Adds to a fact without details one for each pair of unmatched antonyms or, if there is none, for
  /// each negation of a word that the other side states. `known`: as in list_residue().
  void add_to(Fact& fact, const KnownWords& known, const FactWords& words) const;

 private:
  SpeechSide left_;
  SpeechSide right_;
};

}  // namespace storydiff
