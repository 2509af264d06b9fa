// The size of inputs that are made to be large.
#pragma once

#include <cstdint>

namespace storydiff::testing {

/// Divisor of sizes. Sanitizers make everything some twenty times slower, and a tenth of the size
/// still shows what they look for. Whether time grows linearly with size is tested in plain builds.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::uint32_t kSlowness = 10;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr std::uint32_t kSlowness = 10;
#else
inline constexpr std::uint32_t kSlowness = 1;
#endif
#else
inline constexpr std::uint32_t kSlowness = 1;
#endif

}  // namespace storydiff::testing
