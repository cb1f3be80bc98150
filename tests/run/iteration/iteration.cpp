// SPDX-License-Identifier: MIT OR Apache-2.0
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

class [[wasm::export]] Words {
 public:
  void add(std::string word) { words_.push_back(std::move(word)); }
  std::vector<std::string>::const_iterator begin() const { return words_.begin(); }
  std::vector<std::string>::const_iterator end() const { return words_.end(); }

 private:
  std::vector<std::string> words_ = {"a", "bc"};
};
class [[wasm::export]] Numbers {
 public:
  const double* begin() const { return numbers_; }
  const double* end() const { return numbers_ + 3; }

 private:
  double numbers_[3] = {1, 2, 3};
};
class [[wasm::export]] BigNumbers {
 public:
  auto begin() const { return numbers_.begin(); }
  auto end() const { return numbers_.end(); }

 private:
  std::set<long long> numbers_ = {3, 1, 2};
};
class [[wasm::export]] Part {
 public:
  int id = 5;
};
class [[wasm::export]] Whole {
 public:
  std::vector<Part>::iterator begin() { return parts_.begin(); }
  std::vector<Part>::iterator end() { return parts_.end(); }

 private:
  std::vector<Part> parts_ = std::vector<Part>(2);
};
class [[wasm::export]] Index {
 public:
  std::map<int, std::string>::const_iterator begin() const { return index_.begin(); }
  std::map<int, std::string>::const_iterator end() const { return index_.end(); }

 private:
  std::map<int, std::string> index_ = {{1, "one"}, {2, "two"}};
};

/// Counts without holding anything: an iterator and a sentinel.
class [[wasm::export]] Countdown {
 public:
  explicit Countdown(int from) : from_(from) {}
  struct sentinel {};
  struct iterator {
    int value;
    int operator*() const { return value; }
    iterator& operator++() {
      --value;
      return *this;
    }
    bool operator!=(sentinel) const { return value > 0; }
  };
  iterator begin() const { return {from_}; }
  sentinel end() const { return {}; }

 private:
  int from_;
};
class [[wasm::export]] Hidden {
 public:
  [[wasm::skip]] const int* begin() const { return nullptr; }
  [[wasm::skip]] const int* end() const { return nullptr; }
};
