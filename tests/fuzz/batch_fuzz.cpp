// Any bytes on the standard input of `storydiff batch`: one line out for each line in, a report or
// an error, the same with three jobs as with one.
#include <cstdio>

#include "cli/batch_command.h"
#include "cli/exit_codes.h"
#include "fuzz/check.h"

using namespace storydiff;

namespace {

std::string answers(std::string_view input, unsigned jobs) {
  std::FILE* in = std::tmpfile();
  std::FILE* out = std::tmpfile();
  std::fwrite(input.data(), 1, input.size(), in);
  std::rewind(in);
  cli::BatchCommand command;
  command.jobs = jobs;
  command.max_line_bytes = 4000;
  fuzz::check(cli::run_batch(in, out, command) == cli::kDone, "bad lines are no reason to stop");
  std::string text(static_cast<std::size_t>(std::ftell(out)), ' ');
  std::rewind(out);
  fuzz::check(std::fread(text.data(), 1, text.size(), out) == text.size(), "the output is read");
  std::fclose(in);
  std::fclose(out);
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = fuzz::bytes_of(data, size);
  const auto lines = [](std::string_view text) {
    std::size_t count = text.empty() || text.back() == '\n' ? 0 : 1;
    for (const char c : text) count += c == '\n' ? 1 : 0;
    return count;
  };
  const std::string one = answers(input, 1);
  fuzz::check(lines(one) == lines(input), "one line out for each line in");
  fuzz::check(one == answers(input, 3), "the number of jobs changes nothing");
  for (std::size_t at = 0; at < one.size(); at = one.find('\n', at) + 1) {
    const std::string_view line = std::string_view(one).substr(at);
    fuzz::check(line.substr(0, 11) == "{\"version\":" || line.substr(0, 6) == "{\"id\":",
                "a line is a report or an error");
  }
  return 0;
}
