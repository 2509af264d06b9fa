// Writes a report as JSON: json.cpp, and json_facts.cpp for what is said of facts.
#pragma once

#include <string>
#include <vector>

#include "report/json_writer.h"
#include "report/report.h"

namespace storydiff {

/// Writes one report. Holds the two offset maps and the writer, so that each part below is short.
class ReportWriter {
 public:
  ReportWriter(const Report& report, OffsetUnit unit)
      : report_(report),
        unit_(unit),
        left_(report.left.text.bytes(), unit),
        right_(report.right.text.bytes(), unit) {}

  std::string write();

 private:
  void open_span(const OffsetMap& map, Span bytes);
  void named(const char* name, const OffsetMap& map, Span bytes);
  void sides(Span left, Span right);
  void spans(const OffsetMap& map, const std::vector<Span>& list);
  void options();
  void side(const Article& article, const OffsetMap& map, const std::string& label,
            const std::string& language, StemSource stems);
  void paragraph_links();
  void sentence_links();
  void facts();
  void subject(const Fact& fact);
  void stated(const Fact& fact);
  void details(const std::vector<Detail>& details);
  void equivalents(const std::vector<Equivalent>& equivalents);
  void groups();
  void inconsistencies();
  void edits();
  void word_links();
  void verbatim();
  void narration();
  void undecided();
  void pinned_pairs(const std::vector<PinnedPair>& pairs);
  void explanations();
  void evidence(const char* name, const std::vector<Evidence>& list);
  void summary();
  void degraded();

  const Report& report_;
  OffsetUnit unit_;
  OffsetMap left_;
  OffsetMap right_;
  JsonWriter json_;
};

}  // namespace storydiff
