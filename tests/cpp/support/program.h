// The program as a shell runs it, in a folder of the test's own.
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace storydiff::testing {

/// A folder with left.txt and right.txt, in which the program is run.
class ProgramTest : public ::testing::Test {
 protected:
  ProgramTest(const std::string& left, const std::string& right)
      : folder_(std::filesystem::temp_directory_path() /
                ("storydiff-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_);
    write("left.txt", left);
    write("right.txt", right);
  }
  ~ProgramTest() override { std::filesystem::remove_all(folder_); }
  ProgramTest(const ProgramTest&) = delete;
  ProgramTest& operator=(const ProgramTest&) = delete;

  void write(const std::string& name, const std::string& bytes) {
    std::ofstream(path(name), std::ios::binary) << bytes;
  }
  [[nodiscard]] std::string read(const std::string& name) const {
    std::ostringstream all;
    all << std::ifstream(path(name), std::ios::binary).rdbuf();
    return all.str();
  }
  [[nodiscard]] std::filesystem::path path(const std::string& name) const { return folder_ / name; }

  /// Runs it in the folder of its files; fills in `out`, `err` and `status`.
  void run(const std::string& arguments, const std::string& environment = "") {
    const std::string command = "cd '" + folder_.string() + "' && " + environment +
                                " '" STORYDIFF_PROGRAM "' " + arguments + " >out 2>err </dev/null";
    status = WEXITSTATUS(std::system(command.c_str()));
    out = read("out");
    err = read("err");
  }

  std::string out;
  std::string err;
  int status = 0;

 private:
  std::filesystem::path folder_;
};

}  // namespace storydiff::testing
