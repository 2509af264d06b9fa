// What would be linked for one line of Embind that never runs.
//
// Without run-time types Embind names a type that was never registered by its address, printed with
// sprintf: four kilobytes of printf for a message that only whoever writes bindings.cpp could see.
// This one stands in the place of the C library's; the name is then a question mark. (Optimisers
// turn sprintf without floating point into siprintf.)
#include <cstdarg>

extern "C" {

// NOLINTNEXTLINE(cert-dcl50-cpp,modernize-avoid-variadic-functions): the C library's signature
int siprintf(char* out, const char* /*format*/, ...) {
  out[0] = '?';
  out[1] = '\0';
  return 1;
}
}
