// Which named entities are people, and what the texts call them.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "facts/differences/ages.h"
#include "language/terms.h"

namespace storydiff {

/// Third persons that pronouns tell apart; groups of ContrastClass::pronoun.
enum class Gender : std::uint8_t { male = 0, female = 1, unknown = 2 };

/// What a text says of an entity: a noun by which it is called ("Olin Brask, a former [miner]"), or an
/// age.
struct Attribute {
  std::uint32_t whose = 0;         ///< Name::entity
  Range words;                     ///< all of it: "miner", "54-year-old"
  std::uint32_t quantity = kNone;  ///< of an age: index into SideTerms::quantities
};

/// What both texts say of their entities (Name::entity).
class People {
 public:
  explicit People(const Terms& terms);

  /// Reads one side, and adds the nouns beside its names to `out`. `ages`: by quantity.
  void read(const Article& article, const SideTerms& side, const std::vector<Age>& ages,
            std::vector<Attribute>& out);
  /// Adds that a pronoun stands for an entity.
  void add_pronoun(std::uint32_t entity, Gender gender) {
    ++entities_[entity].pronouns[static_cast<std::size_t>(gender)];
  }

  /// Whether it is named as people are: with a title, with an age, before "who"; or by two names where
  /// nothing speaks for a place or an organisation.
  [[nodiscard]] bool is_person(std::uint32_t entity) const {
    const Entity& e = entities_[entity];
    return e.person || (e.full && !e.no_person);
  }
  /// Whether a pronoun may stand for it, by the others that do; any may if that is unknown.
  [[nodiscard]] bool may_be(std::uint32_t entity, Gender gender) const;
  /// The one entity that the texts call by a noun; kNone if none or several are.
  ///
  ///     "Senator Ana Klee", "Ana Klee, a senator from Vell"     senator: Ana Klee
  [[nodiscard]] std::uint32_t called(std::uint32_t term) const;
  /// Whether two entities have a first or a last name in common, and so may be one after all: "Ana Klee",
  /// "Elsa Klee".
  [[nodiscard]] bool share_a_name(std::uint32_t a, std::uint32_t b) const;

 private:
  struct Entity {
    bool person = false;     ///< a title, an age, "who"
    bool full = false;       ///< has two names somewhere
    bool no_person = false;  ///< a body, a country; after "the" or "in"
    std::uint32_t pronouns[2] = {0, 0};
    std::uint32_t names[2] = {kNone, kNone};  ///< first and last one, as terms
  };

  void read_name(const Name& name, const Article& article, const SideTerms& side,
                 std::vector<Attribute>& out);
  [[nodiscard]] std::uint32_t noun_of_apposition(std::uint32_t word, std::uint32_t end,
                                                 const SideTerms& side) const;

  const Terms& terms_;
  std::vector<Entity> entities_;
  std::vector<std::uint32_t> called_;  // by term; kSeveral if more than one entity is
};

}  // namespace storydiff
