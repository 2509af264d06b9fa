// Web and mail addresses, handles and hashtags: one word each, whatever marks are inside.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// The end of the web address at `at`, or `at` where none starts. One starts with a scheme or
/// "www.".
///
///     "https://example.org/a_(b). Then" 24      "www.example.org, and" 15
[[nodiscard]] std::uint32_t web_address_end(std::string_view utf8, std::uint32_t at);

/// The end of the path that follows a bare domain ending at `at` ("example.org" "/a?b=c"); `at` if
/// none.
[[nodiscard]] std::uint32_t web_path_end(std::string_view utf8, std::uint32_t at);

/// The end of a host name with a point inside that starts at `at`, as after the @ of a mail
/// address; `at` if there is none.
[[nodiscard]] std::uint32_t host_end(std::string_view utf8, std::uint32_t at);

/// The end of the name of a handle or a hashtag, which starts after its @ or #; `at` if there is
/// none.
[[nodiscard]] std::uint32_t tag_end(std::string_view utf8, std::uint32_t at);

}  // namespace storydiff
