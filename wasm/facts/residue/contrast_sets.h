// Words and short phrases that decide a statement without being its subject: "all", "must",
// "because of", "no longer", "falsely"; and what else of a language's grammar says that two
// sentences state the same, or the opposite: the passive voice, prefixes that deny.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/arena.h"
#include "text/string_table.h"

namespace storydiff {

/// What a word decides; the order is that of the labels of [contrast sets] in lexicon/*.txt.
enum class ContrastClass : std::uint8_t {
  /// Holds the sentence together and states nothing: "the", "that", "in order"; its second group are
  /// auxiliaries of the present ("is"), its third those of the past ("was").
  light,
  quantifier,   ///< how many, how much, how fully: "all", "most", "only", "partly"
  modality,     ///< duty, will, chance: "must", "plans to", "likely"
  negation,     ///< "not", "no", "without", "failed to"
  condition,    ///< cause, condition, concession: "because", "if", "despite"
  conjunction,  ///< "and", "or"
  time,         ///< "before", "still", "today"
  direction,    ///< "up", "inside", "against"
  place,        ///< other prepositions, of which one often stands for another: "in", "at"
  exception,    ///< "except", "apart from"
  privative,    ///< takes away what it stands before: "former", "falsely", "so-called"
  pronoun,      ///< "he", "it"
  /// States something of its own only where nothing else denies: "any" of "not any"; the "not" that
  /// many languages have beside "nobody", such as Spanish "no".
  indefinite,
  /// What somebody says, and how: [reporting verbs], [claims] and the like of languages whose words
  /// are no tokens, Chinese and Japanese. A content word all the same, as those of a scale are.
  speech,
  scale,  ///< a side of a scale of [antonyms], in the same languages
  none,   ///< of a word in no set
};

/// Words of one class and group state the same; those of one class and two groups are opposed.
struct Contrast {
  ContrastClass kind = ContrastClass::none;
  std::uint8_t group = 0;
  std::uint8_t language = 0;  ///< groups of two languages are not comparable
  friend constexpr bool operator==(Contrast, Contrast) = default;
};

/// Whether words of a class are content words: those of the other classes are not.
[[nodiscard]] constexpr bool is_content_class(ContrastClass kind) {
  return kind >= ContrastClass::speech;
}
/// Whether two content words contradict each other: "said" and "denied", "rose" and "fell".
[[nodiscard]] bool are_opposed(Contrast left, Contrast right);

/// The contrast sets of one language.
class ContrastSets {
 public:
  /// Tokens of the longest phrase, hyphens among them.
  static constexpr std::uint32_t kMostWords = 5;

  /// Made at the first call for a language; an empty list if the language has none, or if its words
  /// are not loaded (lexicon/further.h).
  static const ContrastSets& of(std::string_view language);

  /// `folded`: words with single spaces between them, none beside a hyphen and between ideographs
  /// ("peut-être", "因为"). ContrastClass::none if they are in no set.
  [[nodiscard]] Contrast find(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? Contrast{} : contrasts_[id];
  }
  /// The same for the start of a phrase or the whole of it; null if no phrase begins like this.
  [[nodiscard]] const Contrast* find_start(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? nullptr : &contrasts_[id];
  }
  /// Of single words that rules speak of; ContrastClass::none in languages that lack them.
  struct Words {
    Contrast only, if_, unless, so, because;
  };
  [[nodiscard]] const Words& words() const { return words_; }
  /// Whether a phrase of several tokens starts with this one.
  [[nodiscard]] bool starts_phrase(std::string_view folded) const {
    return starts_.find(folded) != StringTable::kNone;
  }
  [[nodiscard]] bool empty() const { return contrasts_.empty(); }

  /// Whether the word stands before who acts in the passive voice: "by".
  [[nodiscard]] bool is_agent_marker(std::string_view folded) const {
    return agent_markers_.find(folded) != StringTable::kNone;
  }
  /// Whether a word beside the verb makes the passive: "was". Some languages inflect the verb
  /// alone; these have no such words.
  [[nodiscard]] bool is_passive_auxiliary(std::string_view folded) const {
    return auxiliaries_.find(folded) != StringTable::kNone;
  }
  [[nodiscard]] bool has_passive_auxiliaries() const { return auxiliaries_.size() > 0; }

  /// Whether a verb states the same with its subject and its object exchanged: "borders".
  [[nodiscard]] bool is_symmetric(std::string_view folded) const {
    return symmetric_.find(folded) != StringTable::kNone;
  }

  /// Whether `word` is `plain` with a denying prefix: "unlawful" of "lawful". Both folded.
  [[nodiscard]] bool is_denied_form(std::string_view word, std::string_view plain) const;

 private:
  struct Lazy;

  ContrastSets() = default;
  void add(std::string_view word, Contrast meaning);
  /// Adds the words of sections that are looked up by the token elsewhere.
  void add_content_words(std::string_view code, std::uint8_t language);
  ContrastSets(std::string_view sets, std::string_view code, std::uint8_t language);

  StringArena arena_;
  StringTable table_;
  std::vector<Contrast> contrasts_;  ///< by id; ContrastClass::none of what only starts phrases
  Words words_;
  StringTable starts_;  ///< first tokens of phrases
  StringTable auxiliaries_;
  StringTable agent_markers_;
  StringTable symmetric_;
  std::vector<std::string_view> denying_prefixes_;
};

}  // namespace storydiff
