// Sentences made of templates.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace storydiff {

/// What a placeholder of a template stands for: {"label", "The Courier"}.
using Filling = std::pair<std::string_view, std::string_view>;

/// The template with its placeholders filled in: "Only {label} says “{text}”." One without a filling
/// becomes nothing. What is filled in is not looked through again: an article may have braces.
[[nodiscard]] std::string fill(std::string_view pattern, std::span<const Filling> fillings);

[[nodiscard]] inline std::string fill(std::string_view pattern,
                                      std::initializer_list<Filling> fillings) {
  return fill(pattern, std::span<const Filling>(fillings.begin(), fillings.size()));
}

}  // namespace storydiff
