// What both stories say of one person, wherever they say it: an age, an office.
#pragma once

#include <vector>

#include "article/article.h"
#include "facts/clauses/referents.h"
#include "facts/facts.h"
#include "facts/salience.h"
#include "language/terms.h"
#include "text/flags.h"

namespace storydiff {

/// Words that say something of a person that the other story says of them too, in any sentence.
///
///     "[The treasurer of Lunde], Tomas Vint, opened …"     "Vint opened … The [treasurer] said …"
class KnownAttributes {
 public:
  KnownAttributes(const Article& left, const Article& right, const Terms& terms,
                  const BothReferents& referents);

  /// Adds the words of a fact that are such words to what is known, which stays in order.
  void add_to(std::vector<std::uint32_t>& left, std::vector<std::uint32_t>& right,
              const FactWords& words) const;
  /// Takes such words off the details that one side alone has, and drops those that say no more.
  void take_off(std::vector<Detail>& details) const;

 private:
  struct Side {
    const Article& article;
    const SideTerms& terms;
    Flags known;  ///< by word
  };
  [[nodiscard]] Span rest_of(const Side& side, Span span) const;

  const Terms& terms_;
  Side left_, right_;
};

}  // namespace storydiff
