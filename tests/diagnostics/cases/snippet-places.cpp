// JavaScript in place belongs to a namespace of imports.
[[wasm::import, wasm::inline_js("export const f = 1;")]] void misplaced();
namespace [[wasm::inline_js("export const f = 1;")]] alone {
void f();
}
namespace [[wasm::import, wasm::module("a"), wasm::inline_js("b")]] both {
void f();
}
template <typename T>
class [[wasm::import]] Generic {};
