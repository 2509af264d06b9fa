#include "report/report.h"

namespace storydiff {
Summary summarise(const Report& report) {
  Summary s;
  for (const Fact& f : report.facts) {
    switch (f.status) {
      case FactStatus::shared:
        ++s.shared;
        break;
      case FactStatus::changed:
        ++s.changed;
        break;
      case FactStatus::added:
        ++s.added;
        break;
      case FactStatus::removed:
        ++s.removed;
        break;
    }
  }
  return s;
}
}  // namespace storydiff
