# Libraries that are nothing but headers, for the native and the WebAssembly build alike.
#
# The system's copy is used where there is one. It is reached through a link in the build tree that
# shows that one folder only: with the whole of /usr/include on its search path, em++ would read the
# native C library's headers. Elsewhere the same version is fetched from its repository.
include(FetchContent)

# storydiff_header_only(<target> ENTRY <folder or file under include/> REPOSITORY <url> TAG <tag>
#                       [SUBDIRECTORY <where ENTRY lies in the repository>])
function(storydiff_header_only target)
  cmake_parse_arguments(ARG "" "ENTRY;REPOSITORY;TAG;SUBDIRECTORY" "" ${ARGN})
  set(shown ${CMAKE_BINARY_DIR}/headers/${target})
  find_path(${target}_ROOT NAMES ${ARG_ENTRY} NO_CMAKE_FIND_ROOT_PATH
            PATHS /usr/include /usr/local/include /opt/homebrew/include)
  if(${target}_ROOT)
    file(MAKE_DIRECTORY ${shown})
    file(CREATE_LINK ${${target}_ROOT}/${ARG_ENTRY} ${shown}/${ARG_ENTRY} SYMBOLIC)
    # Whatever stands beside the folder under the same name ("utf8.h" and "utf8/") belongs to it.
    if(EXISTS ${${target}_ROOT}/${ARG_ENTRY}.h)
      file(CREATE_LINK ${${target}_ROOT}/${ARG_ENTRY}.h ${shown}/${ARG_ENTRY}.h SYMBOLIC)
    endif()
  else()
    FetchContent_Declare(${target}_source GIT_REPOSITORY ${ARG_REPOSITORY} GIT_TAG ${ARG_TAG}
                         SOURCE_SUBDIR storydiff-wants-only-the-headers)
    FetchContent_MakeAvailable(${target}_source)
    set(shown ${${target}_source_SOURCE_DIR}/${ARG_SUBDIRECTORY})
  endif()
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${shown})
endfunction()

storydiff_header_only(storydiff_dtl ENTRY dtl SUBDIRECTORY .
  REPOSITORY https://github.com/cubicdaiya/dtl.git TAG v1.20)
storydiff_header_only(storydiff_utfcpp ENTRY utf8 SUBDIRECTORY source
  REPOSITORY https://github.com/nemtrif/utfcpp.git TAG v3.2.3)
if(NOT EMSCRIPTEN)  # the command line's own
  storydiff_header_only(storydiff_rapidjson ENTRY rapidjson SUBDIRECTORY include
    REPOSITORY https://github.com/Tencent/rapidjson.git
    TAG f54b0e47a08782a6131cc3d60f94d038fa6e0a51)
  storydiff_header_only(storydiff_cxxopts ENTRY cxxopts.hpp SUBDIRECTORY include
    REPOSITORY https://github.com/jarro2783/cxxopts.git TAG v3.1.1)
endif()
