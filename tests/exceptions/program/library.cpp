// SPDX-License-Identifier: MIT OR Apache-2.0
// What the C++ library throws.
#include <any>
#include <array>
#include <bitset>
#include <deque>
#include <expected>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <typeinfo>
#include <unordered_map>
#include <variant>
#include <vector>

// The native library may be older than its compiler.
#if __has_include(<format>)
#include <format>
#endif

#include "say.h"

namespace {

// Not to be computed by the compiler.
volatile int volatile_number = 10;
std::size_t big() { return std::numeric_limits<std::size_t>::max() / 2 - 4096; }

struct Base {
  virtual ~Base() = default;
};
struct Derived : Base {};
struct Shared : std::enable_shared_from_this<Shared> {};

void containers() {
  std::vector<int> numbers(3);
  std::string text = "abc";
  const int index = volatile_number;
  expect<std::out_of_range>("vector::at", [&] { return numbers.at(index); });
  expect<std::out_of_range>("array::at", [&] { return std::array<int, 2>().at(index); });
  expect<std::out_of_range>("deque::at", [&] { return std::deque<int>(2).at(index); });
  expect<std::out_of_range>("string::at", [&] { return text.at(index); });
  expect<std::out_of_range>("string::substr", [&] { return text.substr(index); });
  expect<std::out_of_range>("string_view::substr", [&] { return std::string_view(text).substr(index); });
  expect<std::out_of_range>("string::insert", [&] { text.insert(index, "x"); });
  expect<std::out_of_range>("map::at", [&] { return std::map<int, int>().at(index); });
  expect<std::out_of_range>("unordered_map::at", [&] { return std::unordered_map<int, int>().at(index); });
  expect<std::length_error>("vector::reserve", [&] { numbers.reserve(std::numeric_limits<std::size_t>::max()); });
  expect<std::length_error>("string::reserve", [&] { text.reserve(std::numeric_limits<std::size_t>::max()); });
  expect<std::invalid_argument>("bitset", [] { return std::bitset<8>(std::string("01012")); });
  expect<std::overflow_error>("bitset::to_ulong", [] { return std::bitset<100>().set().to_ulong(); });
}

void numbers() {
  expect<std::invalid_argument>("stoi", [] { return std::stoi("x"); });
  expect<std::out_of_range>("stoi, too large", [] { return std::stoi("99999999999999999999"); });
  expect<std::invalid_argument>("stod", [] { return std::stod("x"); });
  expect<std::out_of_range>("stod, too large", [] { return std::stod("1e999"); });
  expect<std::invalid_argument>("stoull", [] { return std::stoull(""); });
}

void values() {
  expect<std::bad_optional_access>("optional", [] { return std::optional<int>().value(); });
  expect<std::bad_variant_access>("variant", [] { return std::get<int>(std::variant<int, double>(1.5)); });
  expect<std::bad_any_cast>("any", [] { return std::any_cast<int>(std::any(1.5)); });
  expect<std::bad_expected_access<int>>("expected",
                                        [] { return std::expected<double, int>(std::unexpected(1)).value(); });
  expect<std::bad_function_call>("function", [] { std::function<void()>()(); });
  expect<std::bad_weak_ptr>("shared_from_this", [] { return Shared().shared_from_this(); });
  expect<std::bad_weak_ptr>("weak_ptr", [] { return std::shared_ptr<int>(std::weak_ptr<int>()); });
  expect<std::bad_cast>("dynamic_cast", [] {
    Base base;
    return dynamic_cast<Derived&>(base).~Derived();
  });
  expect<std::bad_typeid>("typeid", [] {
    Base* volatile nothing = nullptr;
    const Base* base = nothing;
    return typeid(*base).hash_code();
  });
  expect<std::system_error>("system_error", [] {
    throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), "opening");
  });
  expect<std::regex_error>("regex", [] { return std::regex("(a"); });
  expect<std::regex_error>("regex, bracket", [] { return std::regex("[a"); });
#if __has_include(<format>)
  expect<std::format_error>("format", [] {
    int number = 1;
    return std::vformat("{:z}", std::make_format_args(number));
  });
#else
  std::printf("format: as expected\n");
#endif
}

void memory() {
  expect<std::bad_alloc>("new", [] { return *static_cast<volatile char*>(::operator new(big())); });
  expect<std::bad_alloc>("aligned new",
                         [] { return *static_cast<volatile char*>(::operator new(big(), std::align_val_t(64))); });
  expect<std::bad_alloc>("new[]", [] {
    char* volatile block = new char[big()];
    block[0] = 1;
    delete[] block;
  });
  expect<std::bad_alloc>("vector", [] {
    std::vector<char> vector(big());
    // The compiler may omit allocations whose memory is not used.
    volatile char* bytes = vector.data();
    return bytes[0];
  });
  // Its class for this is one of them, but Clang leaves the overflow to operator new.
  expect<std::bad_alloc>("new[], negative", [] {
    volatile int count = -1;
    struct Large {
      char bytes[1000];
    };
    Large* volatile block = new Large[count];
    delete[] block;
  });
  void* volatile nothing = ::operator new(big(), std::nothrow);
  std::printf("nothrow: %s\n", nothing ? "memory" : "null");
  static int called = 0;
  std::set_new_handler([] {
    if (++called == 3) std::set_new_handler(nullptr);
  });
  expect<std::bad_alloc>("handler", [] { return *static_cast<volatile char*>(::operator new(big())); });
  std::printf("called: %d\n", called);
}

struct Throwing : std::streambuf {
  int overflow(int) override { throw 1; }
};

void streams() {
  expect<std::ios_base::failure>("istream", [] {
    std::istringstream in("x");
    in.exceptions(std::ios::failbit);
    int number = 0;
    in >> number;
  });
  Throwing buffer;
  std::ostream out(&buffer);
  out << 42;
  std::printf("badbit: %d\n", out.bad());
  expect<int>("ostream", [&] {
    std::ostream strict(&buffer);
    strict.exceptions(std::ios::badbit);
    strict << "text";
  });
}

}  // namespace

void library() {
  containers();
  numbers();
  values();
  memory();
  streams();
}
