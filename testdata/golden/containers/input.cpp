// SPDX-License-Identifier: MIT OR Apache-2.0
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

[[wasm::export]] std::set<std::string> unique(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}
[[wasm::export]] std::map<std::string, int> count(const std::map<std::string, int>& counts) { return counts; }
[[wasm::export]] std::pair<int, std::string> both(std::pair<int, std::string> value) { return value; }
[[wasm::export]] std::variant<double, std::string> either(std::variant<double, std::string> value) { return value; }
[[wasm::export]] std::vector<std::optional<std::string>> gaps(std::optional<std::vector<std::string>> words) {
  return words ? std::vector<std::optional<std::string>>(words->begin(), words->end())
               : std::vector<std::optional<std::string>>();
}
