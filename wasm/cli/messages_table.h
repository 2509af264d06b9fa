// The sentences of messages/*.json, as scripts/generate-messages writes them.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace storydiff::cli {

struct MessageTable {
  std::string_view language;  ///< as in ISO 639-1
  std::string_view group;     ///< between the thousands of a number
  std::size_t group_from;     ///< digits from which a number is grouped
  const std::string_view* messages;
};

/// The names of all messages, in order; each table has its messages in the same order.
[[nodiscard]] std::span<const std::string_view> message_keys();

/// One per language, English first.
[[nodiscard]] std::span<const MessageTable> message_tables();

}  // namespace storydiff::cli
