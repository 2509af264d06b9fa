// The words of the program's output and of the report's sentences in one language.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "cli/messages_table.h"
#include "report/fill.h"

namespace storydiff::cli {

class Phrases {
 public:
  /// English.
  Phrases() : table_(&message_tables().front()) {}

  /// Those of a language ("uk"). False if there are none.
  [[nodiscard]] bool choose(std::string_view language);

  [[nodiscard]] std::string_view language() const { return table_->language; }
  [[nodiscard]] bool english() const { return table_ == &message_tables().front(); }

  /// A message by its path in messages/*.json. There has to be one.
  [[nodiscard]] std::string_view operator[](std::string_view key) const;

  /// The message with its placeholders filled in.
  [[nodiscard]] std::string fill(std::string_view key,
                                 std::initializer_list<Filling> fillings) const;

  /// The same in the form that the language has for a count, which fills in {count}.
  [[nodiscard]] std::string counted(std::string_view key, std::size_t count,
                                    std::initializer_list<Filling> fillings = {}) const;

  /// With the thousands apart, as the language writes it.
  [[nodiscard]] std::string number(std::size_t count) const;

  /// A share of 0 to 1 in whole percent, as a sentence says it.
  [[nodiscard]] std::string percent(double share) const;

 private:
  const MessageTable* table_;
};

/// The plural category of a whole number in a language: "one", "few", "many" or "other", by the
/// rules of CLDR.
[[nodiscard]] std::string_view plural_category(std::string_view language, std::size_t count);

/// "en, de, es, fr, pl or uk".
[[nodiscard]] std::string languages_listed();

}  // namespace storydiff::cli
