#include <cstdio>
#include <exception>

#include "cli/program.h"
#include "cli/system.h"

int main(int argc, char** argv) {
  try {
    return storydiff::cli::run_program(storydiff::cli::start_program(argc, argv));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "storydiff: %s\n", error.what());
    return 1;
  }
}
