// SPDX-License-Identifier: MIT OR Apache-2.0
// What data.json says, with what the generator asks of it.

export class Model {
  constructor(data) {
    Object.assign(this, data);
    /** Other names of interfaces. */
    this.aliases = { WindowProxy: "Window" };
    for (const [name, item] of Object.entries(this.interfaces))
      for (const alias of item.aliases ?? []) this.aliases[alias] = name;
    for (const item of Object.values(this.interfaces))
      item.members = [...item.members, ...(item.includes ?? []).flatMap((mixin) => this.mixins[mixin].members)];
  }

  /** The name under which a type is declared. */
  canonical(name) {
    return this.aliases[name] ?? name;
  }
  isInterface(name) {
    return Object.hasOwn(this.interfaces, this.canonical(name));
  }
  isDictionary(name) {
    return Object.hasOwn(this.dictionaries, name);
  }
  isEnum(name) {
    return Object.hasOwn(this.enums, name);
  }

  /** An interface and those that it inherits from, the nearest first. */
  lineage(name) {
    const list = [];
    for (let at = name; at; at = this.interfaces[at].inheritance) list.push(at);
    return list;
  }

  /** Members of a dictionary, inherited ones first. */
  fieldsOf(name) {
    const { inheritance, members } = this.dictionaries[name];
    const all = [...(inheritance ? this.fieldsOf(inheritance) : []), ...members];
    return all.filter((field, index) => all.findIndex((other) => other.name === field.name) === index);
  }

  /** The class of the event `type` where `target` gets it. */
  eventOf(target, type) {
    const lineage = this.lineage(target);
    const everywhere = ["Element", "HTMLElement", "Window"];
    const distance = (event) =>
      Math.min(...event.targets.map(([at]) => (lineage.includes(at) ? lineage.indexOf(at) : Infinity)));
    const fits = ({ targets }) =>
      targets.some((path) => path.some((at) => lineage.includes(at)) || everywhere.includes(path[0]));
    const found = (this.events[type] ?? []).filter((event) => this.isInterface(event.interface) && fits(event));
    return found.sort((a, b) => distance(a) - distance(b) || 0)[0]?.interface ?? "Event";
  }
}
