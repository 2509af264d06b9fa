# STORYDIFF_UNICODE, the folder of the Unicode Character Database that the tests of segmentation read: the one that was
# named, the system's, or else fetched. What ships needs none of it: its tables are part of the source.
set(STORYDIFF_UNICODE "$ENV{STORYDIFF_UNICODE}" CACHE PATH "The Unicode Character Database 15.0, for its tests")
if(NOT STORYDIFF_UNICODE)
  # Debian and Arch; Fedora.
  foreach(folder IN ITEMS /usr/share/unicode /usr/share/unicode/ucd)
    if(NOT STORYDIFF_UNICODE AND EXISTS ${folder}/auxiliary/WordBreakTest.txt)
      file(STRINGS ${folder}/auxiliary/WordBreakTest.txt version LIMIT_COUNT 1)
      if(version MATCHES "-15\\.0\\.0\\.txt")
        set(STORYDIFF_UNICODE ${folder})
      endif()
    endif()
  endforeach()
endif()
if(NOT STORYDIFF_UNICODE)
  message(STATUS "The Unicode Character Database 15.0 is not installed (Debian: unicode-data), and STORYDIFF_UNICODE "
                 "names no folder with it: fetching it.")
  include(FetchContent)
  FetchContent_Declare(unicode URL https://www.unicode.org/Public/15.0.0/ucd/UCD.zip)
  FetchContent_MakeAvailable(unicode)
  set(STORYDIFF_UNICODE ${unicode_SOURCE_DIR})
endif()
