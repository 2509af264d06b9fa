#include "cli/program.h"

#include <cstdint>
#include <cstdio>
#include <cxxopts.hpp>

#include "cli/batch_command.h"
#include "cli/compare_command.h"
#include "cli/exit_codes.h"
#include "cli/packs.h"
#include "cli/plain.h"
#include "options.h"
#include "report/names.h"

namespace storydiff::cli {
namespace {

/// Threads past which only a slip of the finger asks.
constexpr unsigned kMostJobs = 1024;

constexpr const char* kHelp = R"(storydiff compares two tellings of one news story, fact by fact.

Usage:
  storydiff compare LEFT RIGHT [options]   compare two text files
  storydiff undecided LEFT RIGHT [options] print the pairs of sentences to ask a judge about
  storydiff batch [options]                compare pairs from JSON Lines on standard input

Options of compare:
  --format FORMAT         terminal (default), text (plain sentences), json, markdown or html
  --significance LEVEL    leave out what matters less: typography (default: show all), spelling,
                          style, background, detail or core; not for json
  --output FILE           write there instead of to standard output
  --left-label TEXT       what to call the left article (default: its file's name)
  --right-label TEXT      what to call the right article
  --color WHEN            auto (default), always or never; NO_COLOR=1 means never
  --as-text               compare markup, such as a web page's, as it stands
  --offset-unit UNIT      json only; what offsets count: utf-8 (bytes, default), utf-16, code-point
  --word-links            json only; also list which word answers which
  --explain               json only; also say what made each sentence link
  --narration             json only; also tell the comparison as plain sentences
  --language-of-report LANGUAGE
                          of sentences and headings: en (default), de, es, fr, pl or uk
  --verdicts FILE         JSON Lines of undecided, with "same" filled in: what a judge answered
  --packs FOLDER          where the language packs lie (default: beside the program), or none

Options of undecided:
  --questions N           print at most N pairs, the most doubtful first (default: 150)
  --output, --as-text, --offset-unit, --verdicts, --packs
                          as above; pairs that have a verdict are not printed again

Options of batch:
  --jobs N                compare N pairs at once (default: as many as there are cores)
  --skip N                leave out the first N lines: those that an earlier run has answered
  --offset-unit UNIT      as above
  --language-of-report LANGUAGE
                          of the reports' sentences, as above; names and values of fields stay
  --packs FOLDER          as above

A line for batch is {"id": ..., "left": ARTICLE, "right": ARTICLE, "options": {...}}, where ARTICLE
is a string or a list of paragraphs, each a list of sentences. A report comes out for each line, in
the same order, or {"id": ..., "error": {"code": ..., "message": ...}}.

Other options:
  --help                  show this
  --version               show the version

Exit status:
  0  done, whatever the comparison found; batch: also where single lines were wrong
  1  an error inside the program
  2  wrong options or arguments
  3  an input could not be read: missing, empty, or not a text
  4  the output could not be written
  5  an article is longer than the limit, or memory ran out
)";

int complain(const std::string& message) {
  std::fprintf(stderr, "storydiff: %s\nTry 'storydiff --help'.\n", message.c_str());
  return kBadUsage;
}

OffsetUnit offset_unit_from(const std::string& name) {
  OffsetUnit unit{};
  if (value_named(name, unit)) return unit;
  throw BadUsage("--offset-unit has to be " + names_listed<OffsetUnit>() + ", not \"" + name +
                 "\".");
}

Format format_from(const std::string& name) {
  if (name == "terminal") return Format::terminal;
  if (name == "text") return Format::text;
  if (name == "json") return Format::json;
  if (name == "markdown") return Format::markdown;
  if (name == "html") return Format::html;
  throw BadUsage("--format has to be terminal, text, json, markdown or html, not \"" + name +
                 "\".");
}

Significance significance_from(const std::string& name) {
  Significance level{};
  if (value_named(name, level)) return level;
  throw BadUsage("--significance has to be " + names_listed<Significance>() + ", not \"" + name +
                 "\".");
}

Color color_from(const std::string& name) {
  if (name == "auto") return Color::automatic;
  if (name == "always") return Color::always;
  if (name == "never") return Color::never;
  throw BadUsage("--color has to be auto, always or never, not \"" + name + "\".");
}

/// cxxopts wants C's shape of arguments; the command's name takes the program's place.
cxxopts::ParseResult parse(cxxopts::Options& options, const std::vector<std::string>& arguments) {
  std::vector<const char*> pointers;
  for (std::size_t i = 1; i < arguments.size(); ++i) pointers.push_back(arguments[i].c_str());
  return options.parse(static_cast<int>(pointers.size()), pointers.data());
}

Phrases phrases_from(const std::string& language) {
  Phrases phrases;
  if (phrases.choose(language)) return phrases;
  throw BadUsage("--language-of-report has to be " + languages_listed() + ", not \"" + language +
                 "\".");
}

/// The two files of a command.
void read_files(const cxxopts::ParseResult& given, const char* name, CompareCommand& command) {
  const auto files = given.count("files") ? given["files"].as<std::vector<std::string>>()
                                          : std::vector<std::string>{};
  if (files.size() != 2) {
    throw BadUsage(name + (" needs two files, LEFT and RIGHT; " + std::to_string(files.size())) +
                   (files.size() == 1 ? " was given." : " were given."));
  }
  command.left_path = files[0];
  command.right_path = files[1];
}

int list_undecided(const std::vector<std::string>& arguments) {
  cxxopts::Options options("storydiff undecided");
  options.add_options()                                                           //
      ("questions", "", cxxopts::value<std::uint32_t>()->default_value("150"))    //
      ("output", "", cxxopts::value<std::string>()->default_value(""))            //
      ("offset-unit", "", cxxopts::value<std::string>()->default_value("utf-8"))  //
      ("packs", "", cxxopts::value<std::string>()->default_value(""))             //
      ("verdicts", "", cxxopts::value<std::string>()->default_value(""))          //
      ("as-text", "")                                                             //
      ("files", "", cxxopts::value<std::vector<std::string>>());
  options.parse_positional("files");
  const cxxopts::ParseResult given = parse(options, arguments);
  CompareCommand command;
  read_files(given, "undecided", command);
  command.format = Format::questions;
  command.undecided = given["questions"].as<std::uint32_t>();
  command.output_path = given["output"].as<std::string>();
  command.unit = offset_unit_from(given["offset-unit"].as<std::string>());
  command.verdicts_path = given["verdicts"].as<std::string>();
  command.as_text = given.count("as-text") > 0;
  command.packs = given["packs"].as<std::string>();
  return run_compare(command);
}

int compare_files(const std::vector<std::string>& arguments) {
  cxxopts::Options options("storydiff compare");
  options.add_options()                                                                 //
      ("format", "", cxxopts::value<std::string>()->default_value("terminal"))          //
      ("output", "", cxxopts::value<std::string>())                                     //
      ("left-label", "", cxxopts::value<std::string>())                                 //
      ("right-label", "", cxxopts::value<std::string>())                                //
      ("color", "", cxxopts::value<std::string>()->default_value("auto"))               //
      ("offset-unit", "", cxxopts::value<std::string>()->default_value("utf-8"))        //
      ("packs", "", cxxopts::value<std::string>()->default_value(""))                   //
      ("verdicts", "", cxxopts::value<std::string>()->default_value(""))                //
      ("as-text", "")                                                                   //
      ("word-links", "")                                                                //
      ("explain", "")                                                                   //
      ("narration", "")                                                                 //
      ("language-of-report", "", cxxopts::value<std::string>()->default_value("en"))    //
      ("significance", "", cxxopts::value<std::string>()->default_value("typography"))  //
      ("files", "", cxxopts::value<std::vector<std::string>>());
  options.parse_positional("files");
  const cxxopts::ParseResult given = parse(options, arguments);
  CompareCommand command;
  read_files(given, "compare", command);
  if (given.count("left-label")) command.left_label = given["left-label"].as<std::string>();
  if (given.count("right-label")) command.right_label = given["right-label"].as<std::string>();
  if (given.count("output")) command.output_path = given["output"].as<std::string>();
  command.format = format_from(given["format"].as<std::string>());
  command.color = color_from(given["color"].as<std::string>());
  command.unit = offset_unit_from(given["offset-unit"].as<std::string>());
  command.verdicts_path = given["verdicts"].as<std::string>();
  command.narration = given.count("narration") > 0;
  command.least = significance_from(given["significance"].as<std::string>());
  command.word_links = given.count("word-links") > 0;
  command.as_text = given.count("as-text") > 0;
  command.explain = given.count("explain") > 0;
  const bool json = command.format == Format::json;
  for (const char* name : {"word-links", "explain", "narration", "offset-unit"}) {
    if (!json && given.count(name) > 0) {
      throw BadUsage(std::string("--") + name + " is for --format json only.");
    }
  }
  if (json && given.count("significance") > 0) {
    throw BadUsage(
        "--significance is not for --format json, which has the significance of each fact.");
  }
  command.phrases = phrases_from(given["language-of-report"].as<std::string>());
  command.packs = given["packs"].as<std::string>();
  return run_compare(command);
}

int batch(const std::vector<std::string>& arguments) {
  cxxopts::Options options("storydiff batch");
  options.add_options()                                                               //
      ("jobs", "", cxxopts::value<unsigned>())                                        //
      ("language-of-report", "", cxxopts::value<std::string>()->default_value("en"))  //
      ("skip", "", cxxopts::value<std::uint64_t>()->default_value("0"))               //
      ("offset-unit", "", cxxopts::value<std::string>()->default_value("utf-8"))      //
      ("packs", "", cxxopts::value<std::string>()->default_value(""));
  const cxxopts::ParseResult given = parse(options, arguments);
  if (!given.unmatched().empty()) {
    throw BadUsage("batch reads standard input and takes no file: \"" + given.unmatched()[0] +
                   "\".");
  }
  BatchCommand command;
  command.unit = offset_unit_from(given["offset-unit"].as<std::string>());
  command.skip = given["skip"].as<std::uint64_t>();
  command.phrases = phrases_from(given["language-of-report"].as<std::string>());
  if (given.count("jobs")) {
    command.jobs = given["jobs"].as<unsigned>();
    if (command.jobs < 1 || command.jobs > kMostJobs) {
      throw BadUsage("--jobs has to be 1 to " + std::to_string(kMostJobs) + ", not " +
                     std::to_string(command.jobs) + ".");
    }
  }
  PackFolder packs(given["packs"].as<std::string>());
  command.packs = packs.source();
  const int status = run_batch(stdin, stdout, command);
  if (status == kCannotRead) std::fputs("storydiff: standard input could not be read.\n", stderr);
  if (status == kCannotWrite) std::fputs("storydiff: the output could not be written.\n", stderr);
  return status;
}

}  // namespace

int run_program(const std::vector<std::string>& arguments) {
  if (arguments.size() < 2) return complain("a command is missing: compare, undecided or batch.");
  for (std::size_t i = 1; i < arguments.size() && arguments[i] != "--"; ++i) {
    if (arguments[i] == "--help" || arguments[i] == "-h" || (i == 1 && arguments[i] == "help")) {
      std::fputs(kHelp, stdout);
      return kDone;
    }
  }
  const std::string& command = arguments[1];
  try {
    if (command == "compare") return compare_files(arguments);
    if (command == "undecided") return list_undecided(arguments);
    if (command == "batch") return batch(arguments);
  } catch (const BadUsage& error) {
    return complain(error.what());
  } catch (const cxxopts::exceptions::exception& error) {
    return complain(error.what());
  }
  if (command == "--version") {
    std::printf("storydiff %s\n", kEngineVersion);
    return kDone;
  }
  return complain("there is no command \"" + command + "\"; use compare, undecided or batch.");
}

}  // namespace storydiff::cli
