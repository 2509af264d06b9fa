# Snowball's stemmers as the target storydiff_snowball, from the first place that has them:
#
#   1. third_party/snowball, where scripts/lib/fetch-snowball puts them (native and WebAssembly);
#   2. libstemmer of the system (native only);
#   3. the release archive, by FetchContent, turned into C by the same script.
#
# Each stemmer costs every reader of the page one to three kilobytes. In WebAssembly those of the
# second list are a module of their own (cmake/Wasm.cmake), loaded when a text calls for it. Keep both in
# step with scripts/lib/fetch-snowball and wasm/language/words/stemmer_list.h.
set(STORYDIFF_STEMMERS english german french spanish russian)
set(STORYDIFF_PACK_STEMMERS arabic armenian basque catalan finnish greek hindi hungarian indonesian
    irish lithuanian nepali romanian serbian tamil turkish yiddish
    italian dutch swedish danish norwegian portuguese)
set(STORYDIFF_SNOWBALL_DIR "${CMAKE_SOURCE_DIR}/third_party/snowball")
set(STORYDIFF_SNOWBALL_MISSING
    "Snowball's stemmers are missing. Run scripts/lib/fetch-snowball (Debian and its like), or "
    "SNOWBALL_SOURCE=<checkout of Snowball 2.x> scripts/lib/fetch-snowball, or install libstemmer "
    "with its headers for a native build.")
string(CONCAT STORYDIFF_SNOWBALL_MISSING ${STORYDIFF_SNOWBALL_MISSING})
# From CMake 3.24 on a file of an archive is as old as its unpacking; earlier ones always did so.
if(POLICY CMP0135)
  cmake_policy(SET CMP0135 NEW)
endif()

# A source tree that was named wins over all but what is in place already.
if(DEFINED ENV{SNOWBALL_SOURCE} AND NOT FETCHCONTENT_SOURCE_DIR_SNOWBALL)
  set(FETCHCONTENT_SOURCE_DIR_SNOWBALL "$ENV{SNOWBALL_SOURCE}" CACHE PATH "A checkout of Snowball 2.x")
endif()
if(NOT EXISTS "${STORYDIFF_SNOWBALL_DIR}/.complete" AND NOT EMSCRIPTEN AND NOT FETCHCONTENT_SOURCE_DIR_SNOWBALL)
  find_path(STORYDIFF_LIBSTEMMER_INCLUDE libstemmer.h)
  find_library(STORYDIFF_LIBSTEMMER stemmer)
endif()

if(NOT EXISTS "${STORYDIFF_SNOWBALL_DIR}/.complete" AND STORYDIFF_LIBSTEMMER
   AND STORYDIFF_LIBSTEMMER_INCLUDE)
  message(STATUS "Snowball: the system's libstemmer, ${STORYDIFF_LIBSTEMMER}")
  add_library(storydiff_snowball INTERFACE)
  target_include_directories(storydiff_snowball SYSTEM INTERFACE "${STORYDIFF_LIBSTEMMER_INCLUDE}")
  target_link_libraries(storydiff_snowball INTERFACE "${STORYDIFF_LIBSTEMMER}")
  target_compile_definitions(storydiff_snowball INTERFACE STORYDIFF_SYSTEM_LIBSTEMMER)
else()
  if(NOT EXISTS "${STORYDIFF_SNOWBALL_DIR}/.complete")
    message(STATUS "${STORYDIFF_SNOWBALL_MISSING} Trying the release archive now.")
    include(FetchContent)
    FetchContent_Declare(snowball
      URL https://github.com/snowballstem/snowball/archive/refs/tags/v2.2.0.tar.gz
      URL_HASH SHA256=425cdb5fba13a01db59a1713780f0662e984204f402d3dae1525bda9e6d30f1a
      SOURCE_SUBDIR storydiff-wants-only-the-sources)
    FetchContent_MakeAvailable(snowball)
    # Its compiler has to be a native program, also when the engine is cross-compiled; the script
    # takes the system's cc, not CMake's.
    execute_process(
      COMMAND "${CMAKE_COMMAND}" -E env --unset=CC "SNOWBALL_SOURCE=${snowball_SOURCE_DIR}"
              "${CMAKE_SOURCE_DIR}/scripts/lib/fetch-snowball"
      RESULT_VARIABLE snowball_result)
    if(NOT snowball_result EQUAL 0)
      message(FATAL_ERROR "${STORYDIFF_SNOWBALL_MISSING}")
    endif()
  endif()
  set(snowball_runtime "${STORYDIFF_SNOWBALL_DIR}/runtime/api.c"
                       "${STORYDIFF_SNOWBALL_DIR}/runtime/utilities.c")
  foreach(list IN ITEMS STEMMERS PACK_STEMMERS)
    set(snowball_${list})
    foreach(stemmer IN LISTS STORYDIFF_${list})
      set(file "${STORYDIFF_SNOWBALL_DIR}/src/stem_UTF_8_${stemmer}.c")
      if(NOT EXISTS "${file}")
        # A tree fetched before this language was added.
        execute_process(COMMAND "${CMAKE_COMMAND}" -E env --unset=CC
                                "${CMAKE_SOURCE_DIR}/scripts/lib/fetch-snowball")
      endif()
      if(NOT EXISTS "${file}")
        message(FATAL_ERROR "${file} is missing: remove third_party/snowball and run "
                            "scripts/lib/fetch-snowball again.")
      endif()
      if(list STREQUAL STEMMERS)
        # Its tables of endings are packed: half the size, for every reader of the page.
        set(packed "${CMAKE_BINARY_DIR}/snowball/stem_UTF_8_${stemmer}.c")
        add_custom_command(OUTPUT "${packed}"
          COMMAND awk -f "${CMAKE_SOURCE_DIR}/cmake/snowball/pack.awk" "${file}" > "${packed}"
          DEPENDS "${file}" "${CMAKE_SOURCE_DIR}/cmake/snowball/pack.awk" VERBATIM)
        set(file "${packed}")
      endif()
      list(APPEND snowball_${list} "${file}")
    endforeach()
  endforeach()
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/snowball")
  add_library(storydiff_snowball STATIC ${snowball_runtime} ${snowball_STEMMERS}
              "${CMAKE_SOURCE_DIR}/cmake/snowball/amongs.c")
  if(EMSCRIPTEN)
    set(STORYDIFF_PACK_SOURCES ${snowball_runtime} ${snowball_PACK_STEMMERS})
  else()
    target_sources(storydiff_snowball PRIVATE ${snowball_PACK_STEMMERS})
  endif()
  target_include_directories(storydiff_snowball SYSTEM INTERFACE "${STORYDIFF_SNOWBALL_DIR}")
  # The stemmers include "../runtime/header.h".
  target_include_directories(storydiff_snowball PRIVATE "${STORYDIFF_SNOWBALL_DIR}/src")
  target_compile_options(storydiff_snowball PRIVATE -w)
endif()
