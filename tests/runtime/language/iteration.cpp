// SPDX-License-Identifier: MIT OR Apache-2.0
#include <map>
#include <string>
#include <vector>

class [[wasm::export]] Words {
 public:
  std::vector<std::string>::const_iterator begin() const { return words.begin(); }
  std::vector<std::string>::const_iterator end() const { return words.end(); }

 private:
  std::vector<std::string> words = {"a", "bc"};
};
class [[wasm::export]] Numbers {
 public:
  const double* begin() const { return numbers; }
  const double* end() const { return numbers + 3; }

 private:
  double numbers[3] = {1, 2, 3};
};
class [[wasm::export]] Part {
 public:
  int id = 5;
};
class [[wasm::export]] Whole {
 public:
  std::vector<Part>::iterator begin() { return parts.begin(); }
  std::vector<Part>::iterator end() { return parts.end(); }
  std::map<std::string, int> index;

 private:
  std::vector<Part> parts = std::vector<Part>(2);
};
class [[wasm::export]] Index {
 public:
  std::map<int, std::string>::const_iterator begin() const { return index.begin(); }
  std::map<int, std::string>::const_iterator end() const { return index.end(); }

 private:
  std::map<int, std::string> index = {{1, "one"}};
};
class [[wasm::export]] Hidden {
 public:
  [[wasm::skip]] const int* begin() const { return nullptr; }
  [[wasm::skip]] const int* end() const { return nullptr; }
};
