#include "cli/batch_command.h"

#include <algorithm>
#include <new>
#include <string_view>
#include <thread>
#include <utility>

#include "cli/article_json.h"
#include "cli/exit_codes.h"
#include "cli/in_order.h"
#include "cli/line_reader.h"
#include "cli/retell.h"
#include "cli/verdicts.h"
#include "report/json_writer.h"
#include "report/report.h"

namespace storydiff::cli {
namespace {

std::string error_object(const Options& options, std::string_view code, std::string_view message) {
  JsonWriter json;
  json.begin_object().key("id");
  if (!options.has_id) {
    json.null();
  } else if (options.id_is_integer) {
    json.raw(options.id);
  } else {
    json.text(options.id);
  }
  json.key("error").begin_object().key("code").text(code).key("message").text(message);
  json.end_object().end_object();
  return json.take();
}

/// Lines in work per thread: enough that a slow one at the front does not stop the others.
constexpr std::size_t kLinesPerJob = 16;

/// Stands for a line that was too long to keep: no line of input contains a line end.
constexpr std::string_view kGivenUp = "\n";

unsigned jobs_of(unsigned asked) {
  return asked > 0 ? asked : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

std::string answer_line(std::string line, OffsetUnit unit, const PackSource& packs,
                        const Phrases& phrases) {
  Request request;
  try {
    read_request(line, request);
    const Options options = request.options;
    Report report = compare_judged(std::move(request.left), std::move(request.right), options,
                                   packs, request.verdicts, std::move(request.pins));
    retell(report, phrases);
    return to_json(report, unit);
  } catch (const BadVerdict& error) {
    return error_object(
        request.options, "bad-option",
        "verdicts, number " + std::to_string(error.index() + 1) + ": " + error.what());
  } catch (const BadRequest& error) {
    return error_object(request.options, error.code(), error.what());
  } catch (const LimitError& error) {
    return error_object(request.options, "too-long", error.what());
  } catch (const std::bad_alloc&) {
    return error_object(request.options, "out-of-memory",
                        "There is not enough memory to compare this pair.");
  }
}

int run_batch(std::FILE* in, std::FILE* out, const BatchCommand& command) {
  const unsigned jobs = jobs_of(command.jobs);
  const auto work = [&command](std::string line) {
    std::string answer =
        line == kGivenUp
            ? error_object(
                  {}, "too-long",
                  "The line is longer than " + std::to_string(command.max_line_bytes) + " bytes.")
            : answer_line(std::move(line), command.unit, command.packs, command.phrases);
    answer += '\n';
    return answer;
  };
  const auto write = [out](std::string_view answer) {
    return std::fwrite(answer.data(), 1, answer.size(), out) == answer.size() &&
           std::fflush(out) == 0;
  };
  LineReader lines(in, command.max_line_bytes);
  InOrder answers(jobs, jobs * kLinesPerJob, work, write);
  std::string line;
  bool too_long = false;
  for (std::uint64_t read = 0; lines.next(line, too_long); ++read) {
    if (read < command.skip) continue;
    if (too_long) line = kGivenUp;
    if (!answers.put(std::exchange(line, {}))) break;
  }
  if (!answers.finish()) return kCannotWrite;
  return lines.failed() ? kCannotRead : kDone;
}

}  // namespace storydiff::cli
