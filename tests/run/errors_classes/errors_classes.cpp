// SPDX-License-Identifier: MIT OR Apache-2.0
// Exported exception classes.
#include <exception>
#include <expected>
#include <memory>
#include <stdexcept>
#include <string>

namespace json {

/// What is wrong with a text, and where.
class [[wasm::export]] parse_error : public std::runtime_error {
 public:
  parse_error(const std::string& what, int line) : runtime_error(what), line_(line) { ++living; }
  parse_error(const parse_error& other) : runtime_error(other), line_(other.line_) { ++living; }
  parse_error& operator=(const parse_error&) = default;
  ~parse_error() override { --living; }

  [[wasm::getter]] int line() const { return line_; }
  virtual std::string describe() const { return "line " + std::to_string(line_); }

  inline static int living = 0;

 private:
  int line_;
};

class [[wasm::export]] depth_error : public parse_error {
 public:
  explicit depth_error(int depth) : parse_error("too deep", 7), depth(depth) {}
  std::string describe() const override { return "depth " + std::to_string(depth); }
  int depth;
};

// Nobody exports it.
class hidden_error : public parse_error {
 public:
  hidden_error() : parse_error("hidden", 9) {}
  std::string describe() const override { return "hidden"; }
};

}  // namespace json

[[wasm::export]] void parse(int what) {
  switch (what) {
    case 0:
      throw json::parse_error("a brace is missing", 3);
    case 1:
      throw json::depth_error(100);
    case 2:
      throw json::hidden_error();
    case 3:
      throw std::runtime_error("another");
    case 4:
      try {
        parse(0);
      } catch (...) {
        std::throw_with_nested(json::depth_error(5));
      }
  }
}

[[wasm::export]] std::string described(const json::parse_error& error) { return error.describe(); }
[[wasm::export]] std::expected<int, json::parse_error> tried(bool works) {
  if (!works) return std::unexpected(json::parse_error("expected", 1));
  return 1;
}
[[wasm::export]] json::parse_error made() { return {"made", 2}; }
[[wasm::export]] int errors() { return json::parse_error::living; }
