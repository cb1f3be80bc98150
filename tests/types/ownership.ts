// SPDX-License-Identifier: MIT OR Apache-2.0
import { Item, by_pointer, by_reference, by_unique, return_pointer, return_unique, shared_item } from "ownership";

const item = new Item(1);
const fluent: Item = item.plus(1).plus(2);
by_pointer(null);
by_pointer(item);
const pointer: Item | null = return_pointer(true);
const unique: Item | null = return_unique(1);
const shared: Item | null = shared_item();
by_unique(fluent);
void [pointer, unique, shared];
// @ts-expect-error: no null for a reference
by_reference(null);
// @ts-expect-error: not an Item
by_reference({});
// @ts-expect-error: may be null
const certain: Item = return_pointer(true);
void certain;
