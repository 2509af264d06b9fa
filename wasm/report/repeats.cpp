// Tested by tests/cpp/report/repeats_test.cpp.
#include "report/repeats.h"

#include <string>
#include <vector>

#include "text/arena.h"
#include "text/string_table.h"

namespace storydiff {

void mark_repeats(Report& report) {
  constexpr char kEnd = '\x1F';  // no word has it
  StringArena arena;
  StringTable changes;
  std::vector<std::uint32_t> first_of;  // by change, the first fact that makes it
  std::string key;
  for (std::uint32_t k = 0; k < report.facts.size(); ++k) {
    Fact& fact = report.facts[k];
    fact.repeats = kNone;
    fact.repetitions = 0;
    if (fact.status != FactStatus::changed || fact.details.empty()) continue;
    if (!fact.left_residue.empty() || !fact.right_residue.empty()) continue;
    key.clear();
    for (const Detail& detail : fact.details) {
      key += static_cast<char>(detail.kind);
      key.append(report.left.text.slice(detail.left)) += kEnd;
      key.append(report.right.text.slice(detail.right)) += kEnd;
    }
    const StringTable::Added added = changes.add(key);
    if (added.fresh) {
      changes.rekey(added.id, arena.keep(key));
      first_of.push_back(k);
    } else {
      fact.repeats = first_of[added.id];
      ++report.facts[fact.repeats].repetitions;
    }
  }
}

}  // namespace storydiff
