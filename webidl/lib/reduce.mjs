// SPDX-License-Identifier: MIT OR Apache-2.0
// What webidl2 has parsed, without what nothing here reads. Whatever is not known is an error.

/**
 * A type: a name, `name?` where it may be null, or `{ generic, of }` or `{ union }`, both with `nullable`.
 */
export function reducedType({ generic, union, nullable, idlType }) {
  const flag = nullable ? { nullable: true } : {};
  if (union) return { union: idlType.map(reducedType), ...flag };
  if (generic) return { generic, of: idlType.map(reducedType), ...flag };
  return typeof idlType === "string" ? idlType + (nullable ? "?" : "") : reducedType(idlType);
}

const reducedArgument = ({ name, idlType, optional, variadic }) => ({
  name,
  type: reducedType(idlType),
  ...(optional && { optional: true }),
  ...(variadic && { variadic: true }),
});

const forwarded = (extAttrs) => extAttrs.find((one) => one.name === "PutForwards");

const kinds = {
  constructor: ({ name, arguments: list, extAttrs }) => ({
    ...(name && { name }),
    arguments: list.map(reducedArgument),
    ...(extAttrs.some((one) => one.name === "HTMLConstructor") && { custom: true }),
  }),
  operation: ({ name, special, idlType, arguments: list }) => ({
    ...(name && { name }),
    ...(special && { special }),
    ...(idlType && { result: reducedType(idlType) }),
    arguments: list.map(reducedArgument),
  }),
  attribute: ({ name, special, idlType, readonly, extAttrs }) => ({
    name,
    ...(special && { special }),
    result: reducedType(idlType),
    ...(readonly && { readonly: true }),
    ...(forwarded(extAttrs) && { forwards: forwarded(extAttrs).rhs.value }),
  }),
  const: ({ name, idlType, value }) => ({
    name,
    result: reducedType(idlType),
    value: value.value ?? { Infinity: "Infinity", NaN: "NaN" }[value.type],
  }),
  field: ({ name, idlType, required }) => ({ name, result: reducedType(idlType), ...(required && { required: true }) }),
  iterable: iteration,
  async_iterable: iteration,
  maplike: iteration,
  setlike: iteration,
};

function iteration({ idlType, readonly, async: isAsync, arguments: list }) {
  return {
    of: idlType.map(reducedType),
    ...(readonly && { readonly: true }),
    ...(isAsync && { async: true }),
    ...(list?.length && { arguments: list.map(reducedArgument) }),
  };
}

export function reducedMember(member) {
  if (!kinds[member.type]) throw new Error(`what is a member of the kind "${member.type}"?`);
  return { kind: member.type, ...kinds[member.type](member) };
}
