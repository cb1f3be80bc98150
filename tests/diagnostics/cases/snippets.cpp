// Files beside the source, and JavaScript in place.
namespace [[wasm::import, wasm::module("./not-there.js")]] missing {
void f();
}
namespace [[wasm::import, wasm::inline_js("import { g } from './neither.js';\nexport const f = g;")]] inner {
void f();
}
