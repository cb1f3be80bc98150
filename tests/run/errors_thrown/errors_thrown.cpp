// SPDX-License-Identifier: MIT OR Apache-2.0
// C++ exceptions that leave exports.
#include <any>
#include <exception>
#include <functional>
#include <new>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <system_error>
#include <variant>
#include <vector>

namespace geo {

struct bad_polygon : std::runtime_error {
  using runtime_error::runtime_error;
};
template <typename T>
struct wrong : std::out_of_range {
  wrong() : out_of_range("wrong") {}
};
struct plain {
  int number = 1;
};
struct virtual_base : virtual std::exception {
  const char* what() const noexcept override { return "virtual"; }
};
struct both : plain, std::logic_error {
  both() : logic_error("both") {}
};

struct two_bases : bad_polygon, std::invalid_argument {
  two_bases() : bad_polygon("first"), invalid_argument("second") {}
};
enum class fault { none, grave };
template <typename T, int N>
struct box {};

}  // namespace geo

namespace {

struct hidden : std::length_error {
  hidden() : length_error("hidden") {}
};

int living = 0;

struct local {
  local() { ++living; }
  ~local() { --living; }
};

}  // namespace

[[wasm::export]] int alive() { return living; }
[[wasm::export]] int uncaught() { return std::uncaught_exceptions(); }

[[wasm::export]] void fail(std::string what, std::string text) {
  local one;
  if (what == "runtime_error") throw std::runtime_error(text);
  if (what == "derived") throw geo::bad_polygon(text);
  if (what == "template") throw geo::wrong<std::string>();
  if (what == "virtual") throw geo::virtual_base();
  if (what == "both") throw geo::both();
  if (what == "int") throw 42;
  if (what == "double") throw 2.5;
  if (what == "bool") throw true;
  if (what == "char") throw 'x';
  if (what == "int64") throw -5ll;
  if (what == "uint64") throw ~0ull;
  if (what == "literal") throw "a literal";
  if (what == "string") throw text;
  if (what == "class") throw geo::plain();
  if (what == "pointer") throw static_cast<geo::plain*>(nullptr);
  if (what == "exception") throw std::exception();
  if (what == "system_error") throw std::system_error(std::make_error_code(std::errc::permission_denied), "opening");
  if (what == "invalid_argument") throw std::invalid_argument(text);
  if (what == "length_error") throw std::length_error(text);
  if (what == "overflow_error") throw std::overflow_error(text);
  if (what == "at") (void)std::vector<int>().at(3);
  if (what == "stoi") (void)std::stoi("x");
  if (what == "function") std::function<void()>()();
  if (what == "optional") (void)std::optional<int>().value();
  if (what == "variant") (void)std::get<int>(std::variant<int, bool>(true));
  if (what == "any") (void)std::any_cast<int>(std::any(true));
  if (what == "bad_alloc") throw std::bad_alloc();
  if (what == "two_bases") throw geo::two_bases();
  if (what == "hidden") throw hidden();
  if (what == "enum") throw geo::fault::grave;
  if (what == "box") throw geo::box<const char*, -3>();
  if (what == "local_type") {
    struct inside {};
    throw inside();
  }
  if (what == "unsigned_char") throw static_cast<unsigned char>(200);
  if (what == "float") throw 0.5f;
}

[[wasm::export]] void nested(int depth) {
  if (depth == 0) throw std::invalid_argument("innermost");
  try {
    nested(depth - 1);
  } catch (...) {
    std::throw_with_nested(geo::bad_polygon("depth " + std::to_string(depth)));
  }
}

class [[wasm::export]] Account {
 public:
  explicit Account(int balance) : balance_(balance) {
    if (balance < 0) throw std::invalid_argument("a balance is not negative");
  }
  void draw(int amount) {
    if (amount > balance_) throw std::domain_error("not enough");
    balance_ -= amount;
  }
  [[wasm::getter]] int balance() const {
    if (balance_ == 13) throw std::runtime_error("unlucky");
    return balance_;
  }
  [[wasm::setter]] void set_balance(int balance) {
    if (balance < 0) throw std::domain_error("negative");
    balance_ = balance;
  }

 private:
  int balance_;
};

class [[wasm::export]] Endless {
 public:
  struct iterator {
    int number = 0;
    int operator*() const {
      if (number == 3) throw std::out_of_range("three");
      return number;
    }
    iterator& operator++() {
      ++number;
      return *this;
    }
    bool operator==(const iterator& other) const { return number == other.number; }
  };
  iterator begin() const { return {0}; }
  iterator end() const { return {5}; }
};

// Written back, although the call throws.
[[wasm::export]] void fill(std::span<int> numbers, int count) {
  for (int i = 0; i < count; ++i) {
    if (i >= static_cast<int>(numbers.size())) throw std::out_of_range("full");
    numbers[i] = i + 1;
  }
}

[[wasm::export]] unsigned long length(const std::vector<std::string>& texts) {
  if (texts.empty()) throw std::length_error("empty");
  return texts.size();
}

[[wasm::export]] std::exception_ptr pointer(int kind) {
  if (kind == 0) return nullptr;
  return std::make_exception_ptr(geo::bad_polygon("pointed at"));
}
[[wasm::export]] std::string inspect(std::exception_ptr error) {
  if (!error) return "none";
  try {
    std::rethrow_exception(error);
  } catch (const std::exception& thrown) {
    return thrown.what();
  }
}
[[wasm::export]] std::exception_ptr back(std::exception_ptr error) { return error; }

[[wasm::import]] void call_back(int times);
[[wasm::export]] int nesting(int times) {
  local one;
  call_back(times);
  return times;
}
// Without a frame of its own.
[[wasm::export]] int nesting_often(int times) {
  int count = 0;
  while (times-- > 0) {
    call_back(1);
    ++count;
  }
  return count;
}

extern "C" __attribute__((export_name("stack"))) unsigned long stack() {
  unsigned long address;
  __asm__ volatile(
      ".globaltype __stack_pointer, i32\n"
      "global.get __stack_pointer\n"
      "local.set %0"
      : "=r"(address));
  return address;
}
