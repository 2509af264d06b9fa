// What differs in a changed fact, as English sentences.
#pragma once

#include "report/report.h"

namespace storydiff::english {

/// Fills in the sentences of a report: what each detail, inconsistency and limit `says`. A sentence
/// quotes what differs, and names the sides by their labels if `report.options` has them.
void describe(Report& report);

}  // namespace storydiff::english
