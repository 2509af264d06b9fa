// Times storydiff and dtl natively, as tests/bench/child.mjs times what runs in Node; same
// arguments, same output.
//
//     bench_native storydiff|dtl ROUNDS LEFT RIGHT [LEFT RIGHT ...]
//     bench_native steps LEFT RIGHT     dtl's edit script: -1, 0 or 1 and the bytes of each word
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <dtl/dtl.hpp>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "report/report.h"
#include "storydiff.h"

namespace {

struct Pair {
  std::string left;
  std::string right;
};

std::string read(const char* path) {
  std::ostringstream all;
  all << std::ifstream(path, std::ios::binary).rdbuf();
  return all.str();
}

/// Runs of letters and digits, of white space, and of other signs; a byte past ASCII is a letter.
std::vector<std::string> words(const std::string& text) {
  const auto sort = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) return 0;
    const bool letter = (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
    return letter || (byte >= '0' && byte <= '9') || byte >= 0x80 ? 1 : 2;
  };
  std::vector<std::string> out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 0 || sort(text[i]) != sort(text[i - 1])) out.emplace_back();
    out.back() += text[i];
  }
  return out;
}

/// The most memory that this program held, in KB; 0 where the system does not say. (getrusage
/// counts what the process was before it became this program, too.)
long peak() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.rfind("VmHWM:", 0) == 0) return std::stol(line.substr(6));
  }
  return 0;
}

/// The size of the answer, so that no compiler leaves it out.
std::size_t compare_by_dtl(const Pair& pair) {
  dtl::Diff<std::string> diff(words(pair.left), words(pair.right));
  diff.compose();
  return diff.getSes().getSequence().size();
}

std::size_t compare_by_storydiff(const Pair& pair) {
  storydiff::ArticleInput left;
  storydiff::ArticleInput right;
  left.text = storydiff::Text::from_utf8(pair.left);
  right.text = storydiff::Text::from_utf8(pair.right);
  return to_json(storydiff::compare(std::move(left), std::move(right)),
                 storydiff::OffsetUnit::utf16)
      .size();
}

void print_steps(const Pair& pair) {
  dtl::Diff<std::string> diff(words(pair.left), words(pair.right));
  diff.compose();
  for (const auto& [word, info] : diff.getSes().getSequence()) {
    std::printf("%d %zu\n", static_cast<int>(info.type), word.size());
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::string tool = argc > 1 ? argv[1] : "";
  if (tool == "steps" && argc == 4) {
    print_steps({read(argv[2]), read(argv[3])});
    return 0;
  }
  if (argc < 5 || argc % 2 == 0 || (tool != "storydiff" && tool != "dtl")) {
    std::fputs("usage: bench_native storydiff|dtl ROUNDS LEFT RIGHT [LEFT RIGHT ...]\n", stderr);
    return 2;
  }
  const std::size_t rounds = std::stoul(argv[2]);
  std::vector<Pair> pairs;
  for (int i = 3; i + 1 < argc; i += 2) pairs.push_back({read(argv[i]), read(argv[i + 1])});

  using Clock = std::chrono::steady_clock;
  const auto since = [](Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
  };
  std::size_t answers = 0;
  const auto once = [&](const Pair& pair) {
    const auto begin = Clock::now();
    const std::clock_t used = std::clock();
    answers += tool == "dtl" ? compare_by_dtl(pair) : compare_by_storydiff(pair);
    const auto processor = static_cast<double>(std::clock() - used) * 1000.0 / CLOCKS_PER_SEC;
    return std::min(since(begin), processor);
  };
  std::vector<std::vector<double>> times(pairs.size());
  const double first = once(pairs[0]);
  if (first > 5000) times[0].push_back(first);
  const auto begin = Clock::now();
  for (std::size_t round = times[0].size();
       round < rounds && (round == 0 || since(begin) < 2000.0 * static_cast<double>(pairs.size()));
       ++round) {
    for (std::size_t i = 0; i < pairs.size(); ++i) times[i].push_back(once(pairs[i]));
  }
  std::printf("{\"times\":[");
  for (std::size_t i = 0; i < times.size(); ++i) {
    std::printf(i > 0 ? ",[" : "[");
    for (std::size_t k = 0; k < times[i].size(); ++k) {
      std::printf("%s%.3f", k > 0 ? "," : "", times[i][k]);
    }
    std::printf("]");
  }
  std::printf("],\"first\":%.3f,\"peak\":%ld,\"answers\":%zu}\n", first, peak(), answers);
  return 0;
}
