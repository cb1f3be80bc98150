// SPDX-License-Identifier: MIT OR Apache-2.0
// Members that C++ makes easier than WebIDL: a type says what otherwise is a text.

/** What `getContext` calls the class. */
const contextIds = {
  CanvasRenderingContext2D: "2d",
  OffscreenCanvasRenderingContext2D: "2d",
  WebGLRenderingContext: "webgl",
  WebGL2RenderingContext: "webgl2",
  ImageBitmapRenderingContext: "bitmaprenderer",
  GPUCanvasContext: "webgpu",
};

const getContext = `/// \`get_context<CanvasRenderingContext2D>()\`: null where the browser has no such context.
template <typename Context>
Context get_context() const {
  return detail::method<"getContext", Context, std::string_view>(*this, Context::context_id_);
}`;

const members = {
  Document: `/// \`create_element<HTMLCanvasElement>()\`: of a class that has one tag.
template <typename Type>
Type create_element() const {
  return detail::method<"createElement", Type, std::string_view>(*this, Type::tag_name_);
}`,
  HTMLCanvasElement: getContext,
  OffscreenCanvas: getContext,
  EventTarget: `/// Calls \`f(Event)\` or \`f()\` at each event of the type: \`listen<PointerEvent>("click", f)\`.
template <typename Type, typename F>
void listen(std::string_view type, F&& f) const {
  detail::listen<Type>(*this, type, static_cast<F&&>(f));
}`,
};

/** Lines of members to add to a class. */
export function additionsTo(model, name) {
  const lines = members[name]?.split("\n") ?? [];
  if (contextIds[name]) lines.push(`static constexpr std::string_view context_id_ = "${contextIds[name]}";`);
  const tags = model.tags[name] ?? [];
  if (tags.length === 1) lines.push(`static constexpr std::string_view tag_name_ = "${tags[0]}";`);
  return lines;
}
