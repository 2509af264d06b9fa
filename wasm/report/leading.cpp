// Tested by tests/cpp/report/groups_test.cpp.
#include "report/leading.h"

#include "text/sort.h"

namespace storydiff {

[[gnu::noinline]] std::vector<std::uint32_t> leading_facts(const Report& report,
                                                           std::uint32_t most) {
  std::vector<std::uint32_t> out;
  if (report.summary.versions) return out;
  for (std::uint32_t k = 0; k < report.facts.size(); ++k) {
    const Fact& fact = report.facts[k];
    const bool alike = fact.status == FactStatus::shared || fact.status == FactStatus::reworded;
    if (alike && fact.significance == Significance::core) out.push_back(k);
  }
  sort_by(out, [&](std::uint32_t k) { return sort_key(report.facts[k].rank); });
  if (out.size() > most) out.resize(most);
  return out;
}

}  // namespace storydiff
