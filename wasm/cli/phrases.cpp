#include "cli/phrases.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace storydiff::cli {
bool Phrases::choose(std::string_view language) {
  for (const MessageTable& table : message_tables()) {
    if (table.language != language) continue;
    table_ = &table;
    return true;
  }
  return false;
}

std::string_view Phrases::operator[](std::string_view key) const {
  const auto keys = message_keys();
  const auto at = std::lower_bound(keys.begin(), keys.end(), key);
  if (at == keys.end() || *at != key) throw std::logic_error("no message " + std::string(key));
  return table_->messages[at - keys.begin()];
}

std::string Phrases::fill(std::string_view key, std::initializer_list<Filling> fillings) const {
  return storydiff::fill((*this)[key], fillings);
}

std::string Phrases::counted(std::string_view key, std::size_t count,
                             std::initializer_list<Filling> fillings) const {
  const std::string form = std::string(key) + "." + std::string(plural_category(language(), count));
  const std::string figures = number(count);
  std::vector<Filling> all(fillings);
  all.emplace_back("count", figures);
  return storydiff::fill((*this)[form], all);
}

std::string Phrases::number(std::size_t count) const {
  std::string digits = std::to_string(count);
  if (english() || digits.size() < table_->group_from) return digits;
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, table_->group);
  return digits;
}

std::string Phrases::percent(double share) const {
  // A report gives shares to four places, and whoever retells one has no more.
  const double rounded = static_cast<double>(static_cast<long>(share * 1e4 + 0.5)) / 1e4;
  return fill("percent", {{"number", std::to_string(static_cast<int>(rounded * 100 + 0.5))}});
}

std::string_view plural_category(std::string_view language, std::size_t count) {
  const std::size_t ones = count % 10;
  const std::size_t tens = count % 100;
  const bool few = ones >= 2 && ones <= 4 && (tens < 12 || tens > 14);
  if (language == "uk") {
    if (ones == 1 && tens != 11) return "one";
    return few ? "few" : "many";
  }
  if (language == "pl") {
    if (count == 1) return "one";
    return few ? "few" : "many";
  }
  // Of millions, French and Spanish have a form of their own, which no count here reaches.
  return count == 1 || (language == "fr" && count == 0) ? "one" : "other";
}

std::string languages_listed() {
  std::string out;
  const auto tables = message_tables();
  for (std::size_t k = 0; k < tables.size(); ++k) {
    if (k > 0) out += k + 1 == tables.size() ? " or " : ", ";
    out += tables[k].language;
  }
  return out;
}

}  // namespace storydiff::cli
