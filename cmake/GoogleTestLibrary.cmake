# GoogleTest with GoogleMock as GTest::gtest_main and GTest::gmock: the system's, or else fetched. Debian has the two
# in packages of their own, so that one may be there without the other, and its CMake files then stop with an error.
find_path(STORYDIFF_GTEST_INCLUDE gtest/gtest.h)
find_path(STORYDIFF_GMOCK_INCLUDE gmock/gmock.h)
if(STORYDIFF_GTEST_INCLUDE AND STORYDIFF_GMOCK_INCLUDE)
  find_package(GTest)
endif()
if(NOT TARGET GTest::gmock)
  message(STATUS "GoogleTest or GoogleMock is not installed (Debian: libgtest-dev and libgmock-dev): fetching it.")
  include(FetchContent)
  FetchContent_Declare(googletest GIT_REPOSITORY https://github.com/google/googletest.git GIT_TAG v1.14.0)
  set(INSTALL_GTEST OFF)
  FetchContent_MakeAvailable(googletest)
endif()
