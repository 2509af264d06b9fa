#include "text/number_table.h"

namespace storydiff {

NumberTable::Added NumberTable::add(std::uint64_t number) {
  if ((numbers_.size() + 1) * 2 > slots_.size()) grow();
  Slot& slot = slots_[probe(number)];
  if (slot.id != kNone) return {slot.id, false};
  slot = {number, size()};
  numbers_.push_back(number);
  return {slot.id, true};
}

std::uint32_t NumberTable::find(std::uint64_t number) const {
  return slots_.empty() ? kNone : slots_[probe(number)].id;
}

std::size_t NumberTable::probe(std::uint64_t number) const {
  std::uint64_t hash = number * 0x9E3779B97F4A7C15ULL;
  hash ^= hash >> 32U;
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = static_cast<std::size_t>(hash) & mask;
  while (slots_[at].id != kNone && slots_[at].number != number) at = (at + 1) & mask;
  return at;
}

void NumberTable::grow() {
  slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, Slot{});
  for (std::uint32_t id = 0; id < size(); ++id) slots_[probe(numbers_[id])] = {numbers_[id], id};
}

std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed) {
  std::uint64_t hash = 14695981039346656037ULL ^ seed;  // FNV-1a
  for (const char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211ULL;
  }
  return hash;
}

}  // namespace storydiff
