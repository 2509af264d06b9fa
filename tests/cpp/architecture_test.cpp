// Data flows one way. Every #include under wasm/ is checked against the drawing in ARCHITECTURE.md:
//
//   text -> model -> segment -> article -> language -> align -> diff -> facts -> report
//
// A stage includes itself and stages before it; every stage may include options.h, settings.h and
// progress.h. Other files directly in wasm/ may include all stages; bindings and cli may include
// those files as well, but not each other.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace storydiff {
namespace {

namespace fs = std::filesystem;

/// In the order of the data flow. Files directly in wasm/ come after the stages, before the
/// surfaces.
constexpr std::string_view kStages[] = {"text",  "model", "segment", "article", "language",
                                        "align", "diff",  "facts",   "report"};
constexpr std::string_view kSurfaces[] = {"bindings", "cli"};
constexpr int kLibrary = -2;  // a folder that is none of ours
constexpr int kOptions = -1;
constexpr int kWhole = 9;
constexpr int kBindings = 10;
constexpr int kCli = 11;

/// Headers of the standard library that cost the WebAssembly module more than the engine itself.
constexpr std::string_view kHeavy[] = {"iostream", "istream",   "ostream", "fstream", "sstream",
                                       "iomanip",  "strstream", "regex",   "locale",  "filesystem"};
constexpr std::size_t kMostLines = 400;

struct Source {
  std::string path;  ///< relative to wasm/
  int level = kWhole;
  std::vector<std::string> lines;
};

fs::path engine_folder() {
  return fs::path(STORYDIFF_FIXTURES).parent_path().parent_path() / "wasm";
}

/// The level of a path relative to wasm/.
int level_of(std::string_view path) {
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos) {
    return path == "options.h" || path == "settings.h" || path == "progress.h" ? kOptions : kWhole;
  }
  const std::string_view folder = path.substr(0, slash);
  if (const auto* stage = std::find(std::begin(kStages), std::end(kStages), folder);
      stage != std::end(kStages)) {
    return static_cast<int>(stage - std::begin(kStages));
  }
  return folder == kSurfaces[0] ? kBindings : folder == kSurfaces[1] ? kCli : kLibrary;
}

std::vector<Source> sources() {
  std::vector<Source> found;
  for (const auto& entry : fs::recursive_directory_iterator(engine_folder())) {
    const std::string extension = entry.path().extension().string();
    if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) {
      continue;
    }
    Source source;
    source.path = fs::relative(entry.path(), engine_folder()).generic_string();
    source.level = level_of(source.path);
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      source.lines.push_back(line);
    }
    found.push_back(std::move(source));
  }
  return found;
}

/// What a line includes, with its opening quote or bracket: `"text/span.h` or `<vector`; empty if
/// nothing.
std::string included(const std::string& line) {
  std::size_t at = line.find_first_not_of(" \t");
  if (at == std::string::npos || line[at] != '#') {
    return {};
  }
  at = line.find_first_not_of(" \t", at + 1);
  if (at == std::string::npos || line.compare(at, 7, "include") != 0) {
    return {};
  }
  const std::size_t open = line.find_first_of("\"<", at);
  return open == std::string::npos ? ""
                                   : line.substr(open, line.find_first_of("\">", open + 1) - open);
}

bool may_include(int from, int what) {
  if (what == kOptions || from == what) {
    return true;
  }
  if (from == kOptions) {
    return false;
  }
  return what < from && !(from == kCli && what == kBindings);
}

TEST(Architecture, ReadsTheEngine) { EXPECT_GT(sources().size(), 30U); }

TEST(Architecture, FoldersAreThoseOfTheDesign) {
  for (const Source& source : sources()) {
    EXPECT_NE(source.level, kLibrary) << source.path << " lies in no stage";
  }
}

TEST(Architecture, NoStageKnowsALaterOne) {
  for (const Source& source : sources()) {
    for (const std::string& line : source.lines) {
      const std::string what = included(line);
      if (what.empty() || what[0] != '"') {
        continue;
      }
      if (level_of(what.substr(1)) == kLibrary) {
        continue;
      }
      EXPECT_TRUE(fs::exists(engine_folder() / what.substr(1)))
          << source.path << ": " << line << " is not a path from wasm/ on";
      EXPECT_TRUE(may_include(source.level, level_of(what.substr(1))))
          << source.path << " is before what it includes: " << line;
    }
  }
}

TEST(Architecture, OnlyBindingsKnowEmscripten) {
  for (const Source& source : sources()) {
    for (const std::string& line : source.lines) {
      if (source.level != kBindings) {
        EXPECT_EQ(included(line).find("emscripten"), std::string::npos) << source.path;
        EXPECT_EQ(line.find("__EMSCRIPTEN__"), std::string::npos) << source.path;
      }
    }
  }
}

TEST(Architecture, EngineIncludesNoStreamsLocalesOrRegularExpressions) {
  for (const Source& source : sources()) {
    for (const std::string& line : source.lines) {
      const std::string what = included(line);
      if (source.level == kCli || what.empty() || what[0] != '<') {
        continue;
      }
      EXPECT_EQ(std::find(std::begin(kHeavy), std::end(kHeavy), what.substr(1)), std::end(kHeavy))
          << source.path << ": " << line;
    }
  }
}

TEST(Architecture, FilesAreShort) {
  for (const Source& source : sources()) {
    const bool generated =
        !source.lines.empty() && source.lines[0].find("Generated by") != std::string::npos;
    EXPECT_TRUE(generated || source.lines.size() <= kMostLines)
        << source.path << " has " << source.lines.size() << " lines";
  }
}

// The check itself.
TEST(Architecture, DistinguishesAllowedFromForbidden) {
  EXPECT_EQ(included("#include \"text/span.h\""), "\"text/span.h");
  EXPECT_EQ(included("  #  include <vector>  // why"), "<vector");
  EXPECT_EQ(included("// #include <vector>"), "");
  EXPECT_TRUE(may_include(level_of("facts/a.cpp"), level_of("text/span.h")));
  EXPECT_TRUE(may_include(level_of("text/a.cpp"), level_of("options.h")));
  EXPECT_TRUE(may_include(level_of("cli/a.cpp"), level_of("storydiff.h")));
  EXPECT_FALSE(may_include(level_of("text/a.cpp"), level_of("segment/a.h")));
  EXPECT_FALSE(may_include(level_of("report/a.cpp"), level_of("storydiff.h")));
  EXPECT_FALSE(may_include(level_of("storydiff.cpp"), level_of("cli/a.h")));
  EXPECT_FALSE(may_include(level_of("cli/a.cpp"), level_of("bindings/a.h")));
  EXPECT_FALSE(may_include(level_of("bindings/a.cpp"), level_of("cli/a.h")));
  EXPECT_FALSE(may_include(level_of("options.h"), level_of("text/span.h")));
}

}  // namespace
}  // namespace storydiff
