// SPDX-License-Identifier: MIT OR Apache-2.0
// Which C++ objects refer to which others. Records refer to each other, never to wrappers: wrappers are collected as usual, and
// a C++ object whose wrapper has been collected waits until no other one refers to it. Records get these properties when they
// need them:
//   keepers     Map of the records of the objects that refer to this one, with the names of their classes
//   mustWait    to be called when the wrapper has been collected
//   collected   whether the wrapper has been collected and the C++ object waits
//   kept        Set of the records of the objects that this one refers to
//   endKeeping  to be called when this one ends

/** The keeper of what C++ may refer to for good: JavaScript does not know when the object that refers to it ends. */
export const keptForever = { ptr: 1 };

/** The records of the objects that own what a record is about: of a part of an object, that of the object. */
function owningRecords(record) {
  if (record.ownerRecord === undefined) return record.ownership === 0 ? [] : [record];
  const owners = record.ownerRecord.records ?? [record.ownerRecord];
  return owners.flatMap(({ main }) => owningRecords(main));
}

/** The object with the first record refers to that with the second one from now on. `name` is the keeper's class. */
export function keepRecord(keeper, record, name) {
  const keepers = owningRecords(keeper);
  for (const one of owningRecords(record)) {
    one.keepers ??= new Map();
    one.mustWait = mustWait;
    if (keepers.length === 0) one.keepers.set(keptForever, name);
    for (const owner of keepers) {
      if (owner === one) continue;
      one.keepers.set(owner, name);
      owner.kept ??= new Set();
      owner.kept.add(one);
      owner.endKeeping = endKeeping;
    }
  }
}

/** The C++ object of `keeper` refers to that of `object`, which may be null, from now on. */
export function keepAlive(keeper, keeperKey, object, key, name) {
  if (object != null) keepRecord(keeper[keeperKey].main, object[key].main, name);
}

/** The C++ object of `keeper` may come from that of `object`, or be a copy of it: it refers to what that refers to. */
export function keepSame(keeper, keeperKey, object, key, name) {
  for (const record of object?.[key].main.kept ?? []) keepRecord(keeper[keeperKey].main, record, name);
}

/** C++ gets the object and puts it into that of `keeper`, which refers to what it refers to from now on. */
export function keepInstead(keeper, keeperKey, object, key, name) {
  const record = object?.[key].main;
  if (record?.kept === undefined) return;
  keepSame(keeper, keeperKey, object, key, name);
  record.kept = record.endKeeping = undefined;
}

/** Refuses to end an object that others refer to. */
export function checkUnkept(object, key, where, name) {
  for (const [keeper, className] of object[key].main.keepers ?? []) {
    if (keeper.ptr === 0) continue;
    const what = name === "this" ? "the object" : `'${name}'`;
    const until = keeper === keptForever ? "for good" : "until that is freed";
    throw new Error(`${where}: ${what} is kept by an object of ${className} ${until}`);
  }
}

/** Whether an object is there that refers to this one, itself or through others. */
function isKept(record, seen) {
  for (const keeper of record.keepers?.keys() ?? []) {
    if (keeper.ptr === 0 || seen.has(keeper)) continue;
    seen.add(keeper);
    if (!keeper.collected || isKept(keeper, seen)) return true;
  }
  return false;
}

/** Notes that a wrapper has been collected. Returns whether its C++ object has to wait. */
export function mustWait(record) {
  record.collected = true;
  return isKept(record, new Set([record]));
}

/** The object with this record ends. What only it refers to may end when its destructor has run. */
export function endKeeping(record, why) {
  const { kept } = record;
  record.kept = record.endKeeping = undefined;
  for (const one of kept) {
    if (why === "moved") one.keepers.set(keptForever, one.keepers.get(record));
    one.keepers.delete(record);
  }
  queueMicrotask(() => {
    for (const one of kept) {
      const { ptr, ownership, free, collected } = one;
      if (!collected || ptr === 0 || mustWait(one)) continue;
      one.end("garbage-collected");
      free(ptr, ownership);
    }
  });
}
