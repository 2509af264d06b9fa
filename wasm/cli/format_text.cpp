// A report as plain sentences, one line each.
#include <string>
#include <vector>

#include "cli/format.h"
#include "cli/plain.h"
#include "cli/retell.h"
#include "options.h"
#include "report/english/narration.h"

namespace storydiff::cli {

std::string format_text(const Report& report, const Phrases& phrases) {
  std::string out;
  const std::vector<NarrationLine> lines = english::narrate(report, ReportSettings{});
  for (const NarrationLine& line : retold_narration(report, lines, phrases)) {
    out += one_line(line.text) + "\n";
  }
  for (const std::string& said : limits_said(report, phrases)) out += one_line(said) + "\n";
  return out;
}

}  // namespace storydiff::cli
