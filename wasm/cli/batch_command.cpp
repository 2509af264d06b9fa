#include "cli/batch_command.h"

#include <array>
#include <new>
#include <string_view>
#include <utility>

#include "cli/article_json.h"
#include "cli/exit_codes.h"
#include "report/json_writer.h"
#include "report/report.h"
#include "storydiff.h"

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

/// Lines of a file, read in blocks. A line past the limit is read to its end and given up.
class LineReader {
 public:
  LineReader(std::FILE* file, std::size_t limit) : file_(file), limit_(limit) {}

  /// The next line without its end; false where there is none.
  bool next(std::string& line, bool& too_long) {
    line.clear();
    too_long = false;
    bool any = false;
    while (at_ < size_ || fill()) {
      any = true;
      const std::string_view rest(block_.data() + at_, size_ - at_);
      const std::size_t end = rest.find('\n');
      const std::string_view part = rest.substr(0, end);
      at_ += part.size() + (end == std::string_view::npos ? 0 : 1);
      if (line.size() + part.size() > limit_) {
        too_long = true;
        line.clear();
        line.shrink_to_fit();
      } else if (!too_long) {
        line += part;
      }
      if (end != std::string_view::npos) break;
    }
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return any;
  }

  [[nodiscard]] bool failed() const { return std::ferror(file_) != 0; }

 private:
  bool fill() {
    at_ = 0;
    size_ = std::fread(block_.data(), 1, block_.size(), file_);
    return size_ > 0;
  }

  std::FILE* file_;
  std::size_t limit_;
  std::array<char, std::size_t{1} << 16U> block_{};
  std::size_t at_ = 0;
  std::size_t size_ = 0;
};

}  // namespace

std::string answer_line(std::string line, OffsetUnit unit, const LanguagePack* pack) {
  Request request;
  try {
    read_request(line, request);
    const Options options = request.options;
    return to_json(
        compare(std::move(request.left), std::move(request.right), options, {}, pack, request.pins),
        unit);
  } catch (const BadRequest& error) {
    return error_object(request.options, error.code(), error.what());
  } catch (const LimitError& error) {
    return error_object(request.options, "too-long", error.what());
  } catch (const std::bad_alloc&) {
    return error_object(request.options, "out-of-memory",
                        "There is not enough memory to compare this pair.");
  }
}

int run_batch(std::FILE* in, std::FILE* out, OffsetUnit unit, std::size_t max_line_bytes,
              const LanguagePack* pack) {
  LineReader lines(in, max_line_bytes);
  std::string line;
  bool too_long = false;
  while (lines.next(line, too_long)) {
    std::string answer =
        too_long
            ? error_object({}, "too-long",
                           "The line is longer than " + std::to_string(max_line_bytes) + " bytes.")
            : answer_line(std::exchange(line, {}), unit, pack);
    answer += '\n';
    if (std::fwrite(answer.data(), 1, answer.size(), out) != answer.size() ||
        std::fflush(out) != 0) {
      return kCannotWrite;
    }
  }
  return lines.failed() ? kCannotRead : kDone;
}

}  // namespace storydiff::cli
