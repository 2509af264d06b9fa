// A report as plain sentences, one line each.
#include <string>

#include "cli/format.h"
#include "cli/plain.h"
#include "options.h"
#include "report/english/narration.h"

namespace storydiff::cli {

std::string format_text(const Report& report) {
  std::string out;
  for (const NarrationLine& line : english::narrate(report, ReportSettings{})) {
    out += one_line(line.text) + "\n";
  }
  for (const std::string& said : limits_said(report)) out += one_line(said) + "\n";
  return out;
}

}  // namespace storydiff::cli
