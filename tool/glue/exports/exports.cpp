// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/exports.h"

#include <algorithm>
#include <map>

#include "glue/exports/class.h"
#include "glue/exports/enum.h"
#include "glue/exports/overloads.h"
#include "glue/js/doc.h"
#include "glue/types/typescript.h"

namespace wasmbind::glue {
namespace {

/// A namespace object: its members are declarations at top level, or further objects.
struct NamespaceNode {
  std::vector<std::pair<std::string, std::string>> members;  ///< name, local identifier
  std::map<std::string, NamespaceNode> children;
};

class Printer {
 public:
  Printer(EmitContext& context, const std::string& exported) : context_(context), exported_(exported) {}

  PrintedExports print() {
    for (const model::EnumInterface& item : context_.interface.enums) {
      const std::string& local = context_.enumNames(item.key).local;
      if (!hasStringValues(item)) announce(item.path, item.name, local, item.location);
      add(printEnum(context_, item, item.path.empty() ? exported_ : ""));
    }
    for (const model::ConstantInterface& item : context_.interface.constants) printConstant(item);
    for (const model::ClassInterface* each : basesFirst()) {
      const model::ClassInterface& item = *each;
      announce(item.path, item.name, context_.classNames(item.key).local, item.location);
      add(printClass(context_, item, item.path.empty() ? exported_ : ""));
    }
    for (const Overloads& overloads : groupOverloads(context_.interface.functions)) printFunction(overloads);
    printNamespaces();
    return std::move(result_);
  }

 private:
  /// The classes, each behind its bases: `extends` is evaluated where it stands.
  std::vector<const model::ClassInterface*> basesFirst() const {
    std::vector<const model::ClassInterface*> order;
    auto place = [&](auto& self, const model::ClassInterface& item) -> void {
      if (std::ranges::find(order, &item) != order.end()) return;
      for (const model::BaseInterface& base : item.bases) self(self, context_.classOf(base.key));
      order.push_back(&item);
    };
    for (const model::ClassInterface& item : context_.interface.classes) place(place, item);
    return order;
  }

  void add(const Lines& lines) {
    if (lines.empty()) return;
    if (!result_.declarations.empty()) result_.declarations.emplace_back();
    append(result_.declarations, lines);
  }

  /// Notes where a declaration goes: into the module's exports or into a namespace object.
  void announce(const std::vector<std::string>& path, const std::string& name, const std::string& local,
                const std::string& location) {
    if (path.empty()) {
      result_.names.push_back({name, local, location});
      return;
    }
    NamespaceNode* node = &root_;
    for (const std::string& step : path) node = &node->children[step];
    node->members.emplace_back(name, local);
  }

  std::string prefix(const std::vector<std::string>& path, const std::string& name, const std::string& local) const {
    return path.empty() && name == local ? exported_ : "";
  }

  void printConstant(const model::ConstantInterface& item) {
    std::string local = context_.names.claimExported(flatName(item.path, item.name));
    announce(item.path, item.name, local, item.location);
    Lines lines = renderDoc(parseDoc(item.doc), {}, "");
    lines.push_back(prefix(item.path, item.name, local) + "const " + local + " = " + constantValue(item) + ";");
    add(lines);
  }

  /// The value as JavaScript has it: string enumerations by name.
  std::string constantValue(const model::ConstantInterface& item) const {
    if (item.type.code != model::TypeCode::string_enum) return item.value;
    for (const model::EnumValue& value : context_.enumOf(item.type.key).values)
      if (std::to_string(value.value) == item.value) return quote(value.name);
    return item.value;
  }

  void printFunction(const Overloads& overloads) {
    const model::Callable& first = *overloads[0];
    std::string local = context_.names.claimExported(flatName(first.path, first.name));
    announce(first.path, first.name, local, first.location);
    std::vector<std::string> where = first.path;
    where.push_back(first.name);
    OverloadedBody body = overloadedBody(context_, overloads, join(where, "."), nullptr);
    Lines lines = scriptDoc(context_, overloads, body.parameters);
    lines.push_back(prefix(first.path, first.name, local) + beginning(overloads, local, body.list()));
    append(lines, body.body, 1);
    lines.emplace_back(isArrow(overloads) ? "};" : "}");
    add(lines);
  }

  /// Where an arrow function will do, which knows neither `this` nor `arguments`: V8 puts a number that comes from a
  /// declared function into an object of its own.
  static bool isArrow(const Overloads& overloads) { return overloads.size() == 1 && !overloads[0]->receiver; }

  static std::string beginning(const Overloads& overloads, const std::string& local, const std::string& parameters) {
    return isArrow(overloads) ? "const " + local + " = (" + parameters + ") => {"
                              : "function " + local + "(" + parameters + ") {";
  }

  void printNamespaces() {
    for (const auto& [name, node] : root_.children) {
      std::string local = context_.names.claimExported(flatName({}, name));
      announce({}, name, local, "");
      Lines lines = namespaceDoc({name});
      Lines object = objectLines(node, {name});
      object.front() = prefix({}, name, local) + "const " + local + " = " + object.front();
      object.back() += ";";
      append(lines, object);
      add(lines);
    }
  }

  Lines namespaceDoc(const std::vector<std::string>& path) const {
    for (const model::NamespaceInterface& item : context_.interface.namespaces)
      if (item.path == path) return renderDoc(parseDoc(item.doc), {}, "");
    return {};
  }

  Lines objectLines(const NamespaceNode& node, const std::vector<std::string>& path) const {
    Lines lines = {"Object.freeze({"};
    for (const auto& [name, local] : node.members)
      lines.push_back("  " + (name == local ? name : propertyKey(name) + ": " + local) + ",");
    for (const auto& [name, child] : node.children) {
      std::vector<std::string> inner = path;
      inner.push_back(name);
      append(lines, namespaceDoc(inner), 1);
      Lines object = objectLines(child, inner);
      object.front() = propertyKey(name) + ": " + object.front();
      object.back() += ",";
      append(lines, object, 1);
    }
    lines.emplace_back("})");
    return lines;
  }

  EmitContext& context_;
  const std::string exported_;
  PrintedExports result_;
  NamespaceNode root_;
};

}  // namespace

PrintedExports printExports(EmitContext& context, const std::string& exported) {
  return Printer(context, exported).print();
}

}  // namespace wasmbind::glue
