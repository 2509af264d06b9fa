#include "lexicon/lexicon.h"

namespace storydiff::lexicon {

std::string_view list_of(std::string_view lines, std::string_view language) {
  std::string_view found;
  each_language(lines, [&](std::string_view code, std::string_view list) {
    if (code == language) found = list;
  });
  return found;
}

std::string_view list_of(const Section& section, std::string_view language) {
  for (const FurtherLanguage& further : further_languages()) {
    if (further.code == language) return further.lists[section.place];
  }
  return list_of(section.lines, language);
}

std::uint32_t number_of(std::string_view label) {
  std::uint32_t value = 0;
  for (const char c : label) value = value * 10 + static_cast<std::uint32_t>(c - '0');
  return value;
}

WordsByLanguage::WordsByLanguage(const Section& section) {
  each_language(section, [this](std::string_view code, std::string_view list) {
    entries_.push_back({code, {}});
    while (!list.empty()) entries_.back().words.add(take_part(list));
  });
}

const StringTable& WordsByLanguage::of(std::string_view language) const {
  for (const Entry& entry : entries_) {
    if (entry.code == language) return entry.words;
  }
  return none_;
}

}  // namespace storydiff::lexicon
