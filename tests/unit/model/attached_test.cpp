// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/attached.h"

#include <gtest/gtest.h>

namespace wasmbind::model {
namespace {

using ::wasm::abi::member;

Function marked(std::vector<Attribute> attributes) {
  Function function;
  function.name = "f";
  function.attributes.list = std::move(attributes);
  function.parameters.resize(1);
  function.parameters[0].type.kind = TypeKind::record;
  function.parameters[0].type.key = "5Shape";
  return function;
}

TEST(AttachmentOf, ReadsTheKindFromTheAttributes) {
  EXPECT_FALSE(attachmentOf(marked({{Attr::export_, {}, {}}})));
  EXPECT_FALSE(attachmentOf(marked({{Attr::method, {}, {}}})));
  EXPECT_EQ(attachmentOf(marked({{Attr::export_, {}, {}}, {Attr::method, {}, {}}}))->kind, member::method);
  EXPECT_EQ(attachmentOf(marked({{Attr::export_, {}, {}}, {Attr::getter, {}, {}}}))->kind, member::getter);
  EXPECT_EQ(attachmentOf(marked({{Attr::export_, {}, {}}, {Attr::static_of, {"Shape"}, {}}}))->kind,
            member::static_method);
  EXPECT_EQ(
      attachmentOf(marked({{Attr::export_, {}, {}}, {Attr::static_of, {"Shape"}, {}}, {Attr::setter, {}, {}}}))->kind,
      member::static_setter);
  EXPECT_EQ(attachmentOf(marked({{Attr::export_, {}, {}}, {Attr::constructor_of, {"Shape"}, {}}}))->kind,
            member::constructor);
}

TEST(ClassOf, FindsTheClassOfTheObjectOrOfTheName) {
  Module module;
  Class shape;
  shape.name = "Shape";
  shape.qualified = "::geo::Shape";
  shape.key = "5Shape";
  shape.jsNamespace = {"geo"};
  shape.attributes.list = {{Attr::export_, {"Form"}, {}}};
  module.classes.push_back(shape);
  Function method = marked({{Attr::export_, {}, {}}, {Attr::method, {}, {}}});
  EXPECT_EQ(classOf(*attachmentOf(method), module), &module.classes[0]);
  for (const char* name : {"Form", "geo.Form", "Shape", "geo::Shape", "::geo::Shape"}) {
    Function function = marked({{Attr::export_, {}, {}}, {Attr::static_of, {name}, {}}});
    EXPECT_EQ(classOf(*attachmentOf(function), module), &module.classes[0]) << name;
  }
  Function other = marked({{Attr::export_, {}, {}}, {Attr::static_of, {"Circle"}, {}}});
  EXPECT_EQ(classOf(*attachmentOf(other), module), nullptr);
}

TEST(ClassOf, LooksBehindPointers) {
  Module module;
  Class shape;
  shape.key = "5Shape";
  shape.attributes.list = {{Attr::export_, {}, {}}};
  module.classes.push_back(shape);
  Function method = marked({{Attr::export_, {}, {}}, {Attr::method, {}, {}}});
  Type pointer;
  pointer.kind = TypeKind::pointer;
  pointer.arguments.push_back(method.parameters[0].type);
  method.parameters[0].type = pointer;
  EXPECT_EQ(classOf(*attachmentOf(method), module), &module.classes[0]);
}

}  // namespace
}  // namespace wasmbind::model
