# How storydiff's own code is compiled; libraries keep their own ways.
add_library(storydiff_warnings INTERFACE)
target_compile_options(storydiff_warnings INTERFACE
  -Wall -Wextra -Wshadow -Wconversion
  -Werror=switch  # a new value of an enumeration has to be dealt with wherever values are distinguished
  -Wno-sign-conversion  # which clang counts among the conversions: offsets of iterators are signed
  # One rounding a step everywhere: a fused multiply-add would give other last bits than WebAssembly.
  -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlaps in `"text" + string` that are not there (its bug 105651).
  target_compile_options(storydiff_warnings INTERFACE -Wno-restrict)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (STORYDIFF_PRECOMPILE OR MINGW))
  # In precompiled headers it also speaks of impossible sizes inside the standard library.
  target_compile_options(storydiff_warnings INTERFACE -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
endif()
if(STORYDIFF_STRICT)
  target_compile_options(storydiff_warnings INTERFACE -Werror)
endif()

# Sanitizers go over everything that is linked in, libraries included.
if(STORYDIFF_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(STORYDIFF_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link
                      -fsanitize-ignorelist=${CMAKE_SOURCE_DIR}/tests/fuzz/ignore.txt)
endif()
