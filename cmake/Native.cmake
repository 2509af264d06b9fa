# The native program and, where STORYDIFF_TESTS asks for them, the tests of everything that is C++.
file(GLOB STORYDIFF_CLI_SOURCES CONFIGURE_DEPENDS wasm/cli/*.cpp)
list(REMOVE_ITEM STORYDIFF_CLI_SOURCES ${CMAKE_SOURCE_DIR}/wasm/cli/main.cpp)
add_library(storydiff_cli STATIC ${STORYDIFF_CLI_SOURCES})
find_package(Threads REQUIRED)
target_link_libraries(storydiff_cli PUBLIC storydiff_engine Threads::Threads
                                    PRIVATE storydiff_warnings storydiff_rapidjson storydiff_cxxopts)
add_executable(storydiff wasm/cli/main.cpp)
target_link_libraries(storydiff PRIVATE storydiff_cli storydiff_warnings)
# Names of options are read without <regex>, which alone took longer to compile than any other file.
set_source_files_properties(wasm/cli/program.cpp PROPERTIES COMPILE_DEFINITIONS CXXOPTS_NO_REGEX)
if(MINGW)  # one file that runs on any Windows
  target_link_options(storydiff PRIVATE -static)
endif()
# A release is compiled for speed, which takes long; the command line takes hardly any time when it runs. Reading a
# batch's JSON does.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
  target_compile_options(storydiff_cli PRIVATE -O1)
  set_source_files_properties(wasm/cli/article_json.cpp PROPERTIES COMPILE_OPTIONS -O3 SKIP_PRECOMPILE_HEADERS ON)
endif()
if(STORYDIFF_PRECOMPILE)
  target_precompile_headers(storydiff_engine PRIVATE ${STORYDIFF_SHARED_HEADERS})
  target_precompile_headers(storydiff_cli PRIVATE ${STORYDIFF_SHARED_HEADERS})
endif()

# The language packs lie beside the program, where it looks for them.
file(GLOB STORYDIFF_PACKS CONFIGURE_DEPENDS packs/*.pack)
foreach(pack IN LISTS STORYDIFF_PACKS)
  get_filename_component(name ${pack} NAME)
  set(copy ${CMAKE_BINARY_DIR}/packs/${name})
  add_custom_command(OUTPUT ${copy} COMMAND ${CMAKE_COMMAND} -E copy ${pack} ${copy} DEPENDS ${pack})
  list(APPEND STORYDIFF_PACK_COPIES ${copy})
endforeach()
add_custom_target(storydiff_packs ALL DEPENDS ${STORYDIFF_PACK_COPIES})
add_dependencies(storydiff storydiff_packs)

include(Install)

if(STORYDIFF_TESTS)
  enable_testing()
  include(GoogleTestLibrary)
  include(Unicode)
  file(GLOB_RECURSE STORYDIFF_TEST_SOURCES CONFIGURE_DEPENDS tests/cpp/*.cpp)
  add_executable(storydiff_tests ${STORYDIFF_TEST_SOURCES})
  target_link_libraries(storydiff_tests PRIVATE storydiff_cli storydiff_engine storydiff_rapidjson
                                                storydiff_dtl storydiff_utfcpp
                                                GTest::gtest_main GTest::gmock)
  target_include_directories(storydiff_tests PRIVATE tests/cpp)
  if(STORYDIFF_PRECOMPILE)
    target_precompile_headers(storydiff_tests PRIVATE <gtest/gtest.h>)
  endif()
  # What is tested is compiled as it ships; the tests themselves only have to compile fast.
  target_compile_options(storydiff_tests PRIVATE -Wall -Wextra -O0)
  # Places are told only to the files that look there: the others then compile alike in any folder, and
  # a compiler cache can serve them.
  set_source_files_properties(
    ${CMAKE_SOURCE_DIR}/tests/cpp/fixtures/fixture_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/article/roles_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/architecture_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/lexicon/lexicon_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/cli/program_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/report/names_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/properties/white_space_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/cli/verdicts_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/properties/accounts_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/cpp/segment/unicode_conformance_test.cpp
    PROPERTIES COMPILE_DEFINITIONS
    "STORYDIFF_UNICODE=\"${STORYDIFF_UNICODE}\";STORYDIFF_FIXTURES=\"${CMAKE_SOURCE_DIR}/tests/fixtures\";STORYDIFF_PROGRAM=\"$<TARGET_FILE:storydiff>\"")
  set_source_files_properties(${CMAKE_SOURCE_DIR}/tests/cpp/support/packs.cpp PROPERTIES
    COMPILE_DEFINITIONS "STORYDIFF_PACKS=\"${CMAKE_SOURCE_DIR}/packs\"")
  set_source_files_properties(${CMAKE_SOURCE_DIR}/tests/cpp/facts/language_pairs_test.cpp PROPERTIES
    COMPILE_DEFINITIONS
    "STORYDIFF_PACKS=\"${CMAKE_SOURCE_DIR}/packs\";STORYDIFF_FIXTURES=\"${CMAKE_SOURCE_DIR}/tests/fixtures\"")
  add_dependencies(storydiff_tests storydiff)
  include(GoogleTest)
  gtest_discover_tests(storydiff_tests DISCOVERY_MODE PRE_TEST)
endif()

# What the scripts that fit and generate need of the engine; built on demand:
#     cmake --build --preset native-release --target dump_features dump_clause_pairs dump_shared_words dump_significance stem_words
#         dump_word_pairs tag_words identify
foreach(tool fit-alignment/dump_features fit-facts/dump_clause_pairs fit-facts/dump_shared_words
             fit-significance/dump_significance generate-english-pack/stem_words
             fit-words/dump_word_pairs fit-tagger/tag_words fit-language/identify)
  get_filename_component(name ${tool} NAME)
  add_executable(${name} EXCLUDE_FROM_ALL scripts/${tool}.cpp)
  target_link_libraries(${name} PRIVATE storydiff_engine storydiff_rapidjson storydiff_warnings)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_SOURCE_DIR}/build/fit)
endforeach()

# What scripts/bench times without WebAssembly; built on demand.
add_executable(bench_native EXCLUDE_FROM_ALL tests/bench/native.cpp)
target_link_libraries(bench_native PRIVATE storydiff_engine storydiff_dtl storydiff_warnings)

# What scripts/fuzz runs: one program a file of tests/fuzz.
if(STORYDIFF_FUZZ)
  file(GLOB STORYDIFF_FUZZ_TARGETS CONFIGURE_DEPENDS tests/fuzz/*_fuzz.cpp)
  foreach(target IN LISTS STORYDIFF_FUZZ_TARGETS)
    get_filename_component(name ${target} NAME_WE)
    add_executable(${name} ${target} tests/cpp/properties/invariants.cpp)
    target_include_directories(${name} PRIVATE tests tests/cpp)
    target_link_libraries(${name} PRIVATE storydiff_cli storydiff_engine storydiff_warnings)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    list(APPEND STORYDIFF_FUZZ_NAMES ${name})
  endforeach()
  add_custom_target(fuzz DEPENDS ${STORYDIFF_FUZZ_NAMES})
endif()
