// SPDX-License-Identifier: MIT OR Apache-2.0
#include <queue>
#include <optional>
#include <string>
#include <variant>
#include <vector>
struct Plain {};
enum class Hidden { a };
template <class T>
struct Box {};
[[wasm::export]] Hidden result(Plain plain, Box<int> box);
[[wasm::export]] void nested(std::vector<std::optional<Plain>> list);
[[wasm::export]] std::queue<std::string> map();
[[wasm::export]] void wide(wchar_t character, std::wstring text);
