// SPDX-License-Identifier: MIT OR Apache-2.0
// What the public js-framework-benchmark measures, each as the buttons to press before, and what is measured. In the page.
const press = (id) => document.querySelector(`#${id}`).click();
const link = (row, column) => document.querySelector(`tbody > tr:nth-of-type(${row}) > td:nth-of-type(${column}) a`);
const times = (count, action) => () => {
  for (let i = 0; i < count; ++i) action(i);
};

export const operations = {
  "create 1,000 rows": [["clear"], () => press("run")],
  "replace 1,000 rows": [["run"], () => press("run")],
  "update every 10th of 1,000 rows, 16 times": [["run"], times(16, () => press("update"))],
  "select a row, 100 times": [["run"], times(100, (i) => link(i + 1, 2).click())],
  "swap two rows, 100 times": [["run"], times(100, () => press("swaprows"))],
  "remove a row, 100 times": [["run"], times(100, () => link(4, 3).firstElementChild.click())],
  "create 10,000 rows": [["clear"], () => press("runlots")],
  "append 1,000 rows to 1,000": [["run"], () => press("add")],
  "clear 1,000 rows": [["run"], () => press("clear")],
};

/** Milliseconds of an operation until the layout is there. */
export function measure(name) {
  const [before, action] = operations[name];
  before.forEach(press);
  void document.body.offsetHeight;
  const start = performance.now();
  action();
  void document.body.offsetHeight;
  return performance.now() - start;
}
