// SPDX-License-Identifier: MIT OR Apache-2.0
// JavaScript values that C++ takes, keeps, and gives back as they are.
#include <js/function.h>
#include <js/object.h>
#include <js/value.h>
#include <wasm/live_counts.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

struct [[wasm::record]] Named {
  std::string name;
  js::value value;
};

static js::value stored;
static std::vector<js::value> pile;
static js::value kept_copy;

[[wasm::export]] js::value echo(js::value value) { return value; }
[[wasm::export]] js::value copied(const js::value& value) {
  js::value one = value, two = one;
  one = two;
  two = static_cast<js::value&&>(one);
  return two;
}
[[wasm::export]] js::value an_undefined() { return js::undefined; }
[[wasm::export]] js::value a_null() { return js::null; }
[[wasm::export]] js::object echo_object(js::object value) { return value; }
[[wasm::export]] void keep(js::value value) { stored = value; }
[[wasm::export]] const js::value& kept() { return stored; }
[[wasm::export]] std::optional<js::value> maybe(std::optional<js::value> value) { return value; }
[[wasm::export]] bool is_there(const std::optional<js::value>& value) { return value.has_value(); }

[[wasm::export]] std::vector<js::value> doubled(const std::vector<js::value>& values) {
  std::vector<js::value> result = values;
  result.insert(result.end(), values.begin(), values.end());
  return result;
}
[[wasm::export]] std::vector<js::value> constants() { return {js::null, js::undefined}; }
[[wasm::export]] Named renamed(Named named, const std::string& name) {
  named.name = name;
  return named;
}
[[wasm::export]] std::map<std::string, js::value> as_map(std::map<std::string, js::value> map) { return map; }
[[wasm::export]] int both(const std::vector<js::value>& values, const std::vector<std::string>& names) {
  return static_cast<int>(values.size() + names.size());
}
[[wasm::export]] void push(js::value value) { pile.push_back(static_cast<js::value&&>(value)); }
[[wasm::export]] js::value pop() {
  js::value last = pile.back();
  pile.pop_back();
  return last;
}

[[wasm::import]] js::value pass_through(const js::value& value, js::object object);
[[wasm::export]] js::value through(const js::value& value, const js::object& object) {
  return pass_through(value, object);
}
[[wasm::import]] std::vector<js::value> list_of(const std::vector<js::value>& values);
[[wasm::export]] std::vector<js::value> through_list(const std::vector<js::value>& values) { return list_of(values); }

[[wasm::import]] js::value answer(const js::value& question);
/// What it has been passed before, during and after a call that may lead back here.
[[wasm::export]] std::vector<js::value> around(const js::value& first, const js::value& second) {
  std::vector<js::value> seen = {first, second};
  seen.push_back(answer(first));
  seen.push_back(first);
  seen.push_back(second);
  kept_copy = first;
  return seen;
}
[[wasm::export]] js::value around_kept() { return kept_copy; }
[[wasm::export]] js::value ask(const js::value& question) { return answer(question); }
[[wasm::export]] unsigned held() { return wasm::live_counts().handles; }
/// The value that it has been passed, itself.
[[wasm::export]] const js::value& identity(const js::value& value) { return value; }
[[wasm::export]] js::function<js::value(js::value)> identity_function() {
  return [](const js::value& value) { return value; };
}

/// Cannot be moved, only copied.
class [[wasm::import("Object")]] Copied : public js::value {
 public:
  using js::value::value;
  Copied(const Copied&) = default;
};
[[wasm::export]] void see(const Copied&) {}
[[wasm::export]] js::value copy_of(const Copied& value) { return value; }

/// Looks at itself when it goes.
[[wasm::import]] void noticed(const js::value& value);
class [[wasm::import("Object")]] Leaving : public js::value {
 public:
  using js::value::value;
  Leaving(const Leaving&) = default;
  Leaving(Leaving&&) = default;
  ~Leaving() {
    if (!is_undefined()) noticed(*this);
  }
};
[[wasm::export]] void leave(const Leaving&) {}

/// A value with a conversion of its own.
class Titled : public js::value {
 public:
  explicit Titled(const std::string& text) : js::value(text), length(text.size()) {}
  std::size_t length;
};
template <>
struct wasm::convert<Titled> {
  using as = std::string;
  static Titled from_js(const std::string& text) { return Titled(text); }
  static std::string to_js(const Titled& titled) { return titled.to<std::string>(); }
};
[[wasm::export]] std::size_t length_of(const Titled& titled) { return titled.length; }
[[wasm::export]] Titled same_name(const Titled& titled) { return titled; }
