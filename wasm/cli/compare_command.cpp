#include "cli/compare_command.h"

#include <cstdio>
#include <cstdlib>
#include <new>
#include <utility>

#include "cli/exit_codes.h"
#include "cli/format.h"
#include "cli/output_file.h"
#include "cli/packs.h"
#include "cli/plain.h"
#include "cli/read_file.h"
#include "cli/retell.h"
#include "cli/system.h"
#include "cli/verdicts.h"

namespace storydiff::cli {
namespace {

int complain(int status, const std::string& message) {
  std::fprintf(stderr, "storydiff: %s\n", message.c_str());
  return status;
}

std::string file_name(const std::string& path) {
  const std::size_t slash = path.find_last_of(kPathSeparators);
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// A label for the report: the one given, or the file's name, well-formed in either case.
std::string label_for(const std::string& label, const std::string& path) {
  return Text::from_utf8(label.empty() ? file_name(path) : label).bytes();
}

bool use_color(const CompareCommand& command) {
  if (command.color != Color::automatic) return command.color == Color::always;
  if (!command.output_path.empty() || !output_is_terminal()) return false;
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  return terminal == nullptr || std::string(terminal) != "dumb";
}

std::size_t line_width(const CompareCommand& command) {
  constexpr std::size_t kDefault = 80;
  constexpr std::size_t kLeast = 40;
  constexpr std::size_t kMost = 120;  // longer lines are hard to read
  std::size_t width = kDefault;
  const char* columns = std::getenv("COLUMNS");
  const std::size_t shown = command.output_path.empty() ? terminal_columns() : 0;
  if (shown > 0) {
    width = shown;
  } else if (columns != nullptr && std::atoi(columns) > 0) {
    width = static_cast<std::size_t>(std::atoi(columns));
  }
  return width < kLeast ? kLeast : width > kMost ? kMost : width;
}

std::string written(const CompareCommand& command, const Report& report) {
  switch (command.format) {
    case Format::json:
      return to_json(report, command.unit) + "\n";
    case Format::text:
      return format_text(report, command.phrases);
    case Format::markdown:
      return format_markdown(report, command.phrases);
    case Format::html:
      return format_html(report, command.phrases);
    case Format::questions:
      return format_questions(report, command.unit);
    case Format::terminal:
      break;
  }
  return format_terminal(report, {use_color(command), line_width(command)}, command.phrases);
}

int write_out(const std::string& path, const std::string& content) {
  if (!path.empty()) {
    const std::string failed = write_file(path, content);
    return failed.empty() ? kDone : complain(kCannotWrite, "\"" + path + "\" " + failed + ".");
  }
  const bool good = std::fwrite(content.data(), 1, content.size(), stdout) == content.size() &&
                    std::fflush(stdout) == 0;
  return good ? kDone : complain(kCannotWrite, "the output could not be written.");
}

/// The article in a file; standard error says what was repaired in it.
ArticleInput read_article(const std::string& path, bool as_text) {
  ArticleInput article;
  article.text = read_text_file(path, as_text);
  if (const std::uint32_t count = article.text.replaced()) {
    std::fprintf(stderr,
                 "storydiff: \"%s\" is not clean UTF-8: %u ill-formed %s shown as \xEF\xBF\xBD. If "
                 "letters are missing, save the file as UTF-8 and compare again.\n",
                 path.c_str(), count, count == 1 ? "place is" : "places are");
  }
  return article;
}

}  // namespace

int run_compare(const CompareCommand& command) {
  VerdictFile judged;
  for (const std::string& article : {command.left_path, command.right_path}) {
    if (command.output_path.empty() || !same_file(command.output_path, article)) continue;
    return complain(kBadUsage, "--output \"" + command.output_path +
                                   "\" is an article that is compared; nothing was written.");
  }
  try {
    ArticleInput left = read_article(command.left_path, command.as_text);
    ArticleInput right = read_article(command.right_path, command.as_text);
    if (!command.verdicts_path.empty()) judged = read_verdicts(command.verdicts_path);
    Options options;
    options.left_label = label_for(command.left_label, command.left_path);
    options.right_label = label_for(command.right_label, command.right_path);
    options.word_links = command.word_links;
    options.explain = command.explain;
    options.narration = command.narration;
    options.undecided = command.undecided;
    PackFolder packs(command.packs);
    Report report =
        compare_judged(std::move(left), std::move(right), options, packs.source(), judged.verdicts);
    retell(report, command.phrases);
    if (command.format != Format::json) leave_out_below(report, command.least, command.phrases);
    return write_out(command.output_path, written(command, report));
  } catch (const UnreadableFile& error) {
    return complain(kCannotRead, error.what());
  } catch (const BadVerdict& error) {
    return complain(kCannotRead, "\"" + judged.path + "\", line " +
                                     std::to_string(judged.lines[error.index()]) + ": " +
                                     error.what());
  } catch (const LimitError& error) {
    return complain(kTooLong, error.what());
  } catch (const std::bad_alloc&) {
    return complain(kTooLong, "there is not enough memory to compare these two files.");
  }
}

}  // namespace storydiff::cli
