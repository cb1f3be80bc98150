// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/array.h>
#include <js/map.h>
#include <js/promise.h>
#include <js/set.h>
#include <js/weak.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using Texts = std::vector<std::string>;

[[wasm::export]] Texts arrays() {
  js::array<std::string> words{"b", "a"};
  words.push("c");
  words.unshift("z");
  words.sort();
  Texts texts = {words.join("-"), words[1], words.at(-1).value(), words.at(9).value_or("none"),
                 std::to_string(words.size())};
  words.set(0, "A");
  texts.push_back(words.slice(0, 2).concat(js::array<std::string>{"x"}).join());
  texts.push_back(words.pop().value() + words.shift().value());
  texts.push_back(words.splice(0, 1).join() + "|" + words.join());
  texts.push_back(std::to_string(words.index_of("c")) + (words.includes("q") ? "yes" : "no"));
  words.push("last");
  std::string all;
  for (const std::string& word : words) all += word + ";";
  texts.push_back(all);
  return texts;
}
[[wasm::export]] Texts callbacks() {
  js::array<int> numbers{3, 1, 2};
  int sum = 0;
  numbers.for_each([&](int x) { sum += x; });
  return {std::to_string(sum),
          numbers.map<std::string>([](int x) { return "#" + std::to_string(x); }).join(""),
          numbers.filter([](int x) { return x > 1; }).join(),
          std::to_string(numbers.find([](int x) { return x < 3; }).value_or(-1)),
          std::to_string(numbers.find([](int x) { return x > 3; }).value_or(-1)),
          std::to_string(numbers.find_index([](int x) { return x == 2; })),
          numbers.every([](int x) { return x > 0; }) ? "all" : "not all",
          numbers.some([](int x) { return x > 5; }) ? "some" : "none",
          std::to_string(numbers.reduce<int>([](int a, int b) { return a * 10 + b; }, 0)),
          numbers.sort([](double a, double b) { return b - a; }).join(),
          numbers.reverse().join(),
          numbers.fill(7).join()};
}
[[wasm::export]] int sum(const js::array<int>& numbers) {
  int total = 0;
  for (int number : numbers) total += number;
  return total;
}
[[wasm::export]] js::array<js::array<double>> nested(js::array<js::array<double>> rows) {
  rows.push(js::array<double>{1, 2});
  return rows;
}
[[wasm::export]] js::array<> from_iterable(const js::value& iterable) { return js::array<>::from(iterable); }
[[wasm::export]] bool is_array(const js::value& any) { return js::array<>::is_array(any); }

[[wasm::export]] js::map<std::string, int> count(js::map<std::string, int> counts, std::string_view word) {
  counts.set(std::string(word), counts.get(std::string(word)).value_or(0) + 1);
  return counts;
}
[[wasm::export]] Texts maps() {
  js::map<std::string, int> map;
  map.set("a", 1).set("b", 2);
  Texts texts = {std::to_string(map.size()), map.has("a") ? "has" : "lacks", map.erase("a") ? "erased" : "not there",
                 map.get("a") ? "still" : "gone"};
  map.set("c", 3);
  for (auto [key, value] : map) texts.push_back(key + std::to_string(value));
  for (const std::string& key : map.keys()) texts.push_back(key);
  for (int value : map.values()) texts.push_back(std::to_string(value));
  map.for_each([&](int value, const std::string& key) { texts.push_back(std::to_string(value) + key); });
  map.clear();
  texts.push_back(std::to_string(map.size()));
  return texts;
}

[[wasm::export]] js::set<int> sets(js::set<int> set) {
  set.add(5).add(6).add(5);
  set.erase(6);
  int total = 0;
  for (int one : set) total += one;
  set.add(total);
  return set;
}
[[wasm::export]] js::set<std::string> set_of(const js::value& iterable) { return js::set<std::string>::from(iterable); }

[[wasm::export]] Texts weak(const js::object& key) {
  js::weak_map<js::object, std::string> map;
  map.set(key, "value");
  js::weak_set<> set;
  set.add(key);
  js::weak_ref<> ref(key);
  Texts texts = {map.get(key).value_or("none"), map.has(js::object::create()) ? "has" : "lacks",
                 set.has(key) ? "has" : "lacks", ref.deref() ? "alive" : "gone"};
  map.erase(key);
  texts.push_back(map.get(key).value_or("none"));
  return texts;
}

[[wasm::export]] js::promise<double> twice(const js::promise<double>& promise) {
  return promise.then<double>([](double x) { return 2 * x; });
}
[[wasm::export]] js::promise<std::string> chained(const js::promise<double>& promise) {
  return promise
      .then<std::string>([](double x) { return "got " + std::to_string(static_cast<int>(x)); },
                         [](const js::value& reason) { return "failed: " + reason.get<std::string>("message"); })
      .finally([] {});
}
[[wasm::export]] js::promise<double> resolved(double x) { return js::promise<double>::resolve(x); }
[[wasm::export]] js::promise<void> done() { return js::promise<void>::resolve(); }
[[wasm::export]] js::promise<double> rejected(const js::value& reason) { return js::promise<double>::reject(reason); }
[[wasm::export]] js::promise<double> caught(const js::promise<double>& promise) {
  return promise.catch_([](const js::value&) { return -1.0; });
}
