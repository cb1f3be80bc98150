// Variables of JavaScript are read when they are asked for.
namespace js {
template <typename T>
class lazy {
 public:
  constexpr lazy() = default;
};
}  // namespace js
class Other;
[[wasm::import]] extern double plain;
[[wasm::import]] js::lazy<int> defined;
[[wasm::import]] static js::lazy<int> hidden;
[[wasm::import]] extern js::lazy<Other*> pointer;
[[wasm::import]] extern js::lazy<int> good;
[[wasm::import, wasm::reexport("not a name")]] extern js::lazy<int> renamed;
