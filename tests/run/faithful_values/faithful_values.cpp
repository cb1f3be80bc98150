// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/error.h>
#include <wasm/live_counts.h>

#include <chrono>
#include <cstdint>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <variant>
#include <vector>

using time_point = std::chrono::system_clock::time_point;

struct [[wasm::record]] Event {
  time_point at;
  double length;
};

class [[wasm::export]] Thing {
 public:
  int value = 1;
};

[[wasm::export]] time_point same_time(time_point v) { return v; }
[[wasm::export]] std::optional<time_point> maybe_time(std::optional<time_point> v) { return v; }
[[wasm::export]] std::vector<time_point> times(std::vector<time_point> v) { return v; }
[[wasm::export]] Event event(Event v) { return v; }
[[wasm::export]] std::vector<Event> events(std::vector<Event> v) { return v; }
[[wasm::export]] std::string date_or_text(std::variant<time_point, std::string> v) {
  return v.index() == 0 ? "date" : "text";
}
[[wasm::export]] std::chrono::microseconds micros(std::chrono::microseconds v) { return v; }

[[wasm::export]] std::optional<float> maybe_float(std::optional<float> v) { return v; }
[[wasm::export]] std::optional<std::uint32_t> maybe_u32(std::optional<std::uint32_t> v) { return v; }

[[wasm::export]] void throw_undefined() { js::throw_value(js::value()); }
[[wasm::export]] void throw_null() { js::throw_value(js::null); }

[[wasm::export]] int count_entries(const std::map<std::string, int>& v) { return static_cast<int>(v.size()); }
[[wasm::export]] double sum_of_set(const std::set<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0); }
[[wasm::export]] double sum(std::span<const double> v) { return std::accumulate(v.begin(), v.end(), 0.0); }
[[wasm::export]] double sum_owned(std::vector<double> v) { return std::accumulate(v.begin(), v.end(), 0.0); }
[[wasm::export]] int sum_bytes(std::span<const std::uint8_t> v) { return std::accumulate(v.begin(), v.end(), 0); }
[[wasm::export]] void fill(std::span<double> v) {
  for (double& one : v) one = 7;
}
[[wasm::export]] std::int64_t sum_big(std::vector<std::int64_t> v) {
  return std::accumulate(v.begin(), v.end(), std::int64_t{0});
}

[[wasm::export]] std::string kind(const std::map<std::string, int>&) { return "map"; }
[[wasm::export]] std::string kind(const std::set<double>&) { return "set"; }
[[wasm::export]] std::string kind(time_point) { return "date"; }
[[wasm::export]] std::string kind(const std::string&) { return "string"; }

[[wasm::import]] std::vector<double> give_doubles();
[[wasm::export]] double sum_given() {
  const std::vector<double> given = give_doubles();
  return std::accumulate(given.begin(), given.end(), 0.0);
}

[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }
