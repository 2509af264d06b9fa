#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
// The others need this one before them.
// clang-format off
#include <windows.h>
#include <fcntl.h>
#include <io.h>
#include <shellapi.h>
// clang-format on

#include <algorithm>
#include <climits>
#include <memory>

#include "cli/system.h"

#ifndef ENABLE_VIRTUAL_TERMINAL_PROCESSING
#define ENABLE_VIRTUAL_TERMINAL_PROCESSING 0x0004
#endif

namespace storydiff::cli {
namespace {

/// Windows keeps names in UTF-16; the engine and every message are UTF-8.
std::string to_utf8(const std::wstring& wide) {
  const int length = static_cast<int>(wide.size());
  const int size =
      WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, nullptr, 0, nullptr, nullptr);
  std::string narrow(static_cast<std::size_t>(size), '\0');
  WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, narrow.data(), size, nullptr, nullptr);
  return narrow;
}

std::wstring to_wide(const std::string& narrow) {
  const int length = static_cast<int>(narrow.size());
  const int size = MultiByteToWideChar(CP_UTF8, 0, narrow.data(), length, nullptr, 0);
  std::wstring wide(static_cast<std::size_t>(size), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, narrow.data(), length, wide.data(), size);
  return wide;
}

HANDLE output() { return GetStdHandle(STD_OUTPUT_HANDLE); }

}  // namespace

std::vector<std::string> start_program(int argc, char** argv) {
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
  SetConsoleOutputCP(CP_UTF8);
  // argv is in the system's code page, in which not every name can be written.
  int count = 0;
  const std::unique_ptr<LPWSTR, HLOCAL (*)(HLOCAL)> wide(
      CommandLineToArgvW(GetCommandLineW(), &count), &LocalFree);
  if (!wide) return {argv, argv + argc};
  std::vector<std::string> arguments;
  for (int i = 0; i < count; ++i) arguments.push_back(to_utf8(wide.get()[i]));
  return arguments;
}

std::string program_folder() {
  std::wstring path(MAX_PATH, L'\0');
  DWORD size = 0;
  while ((size = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()))) ==
         path.size()) {
    path.resize(2 * path.size());  // it was cut off
  }
  path.resize(size);
  return to_utf8(path.substr(0, path.find_last_of(L"\\/") + 1));
}

std::FILE* open_file(const std::string& path, const char* mode) {
  return _wfopen(to_wide(path).c_str(), to_wide(mode).c_str());
}

bool is_folder(const std::string& path) {
  const DWORD attributes = GetFileAttributesW(to_wide(path).c_str());
  return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

std::ptrdiff_t read_some(std::FILE* file, char* into, std::size_t size) {
  return _read(_fileno(file), into, static_cast<unsigned>(std::min<std::size_t>(size, INT_MAX)));
}

bool output_is_terminal() {
  DWORD mode = 0;
  if (GetConsoleMode(output(), &mode) == 0) return false;
  // Consoles before Windows 10 would print the codes of colours as they are.
  return SetConsoleMode(output(), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

std::size_t terminal_columns() {
  CONSOLE_SCREEN_BUFFER_INFO screen{};
  if (GetConsoleScreenBufferInfo(output(), &screen) == 0) return 0;
  return static_cast<std::size_t>(screen.srWindow.Right - screen.srWindow.Left + 1);
}

}  // namespace storydiff::cli
#endif
