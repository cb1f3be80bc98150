// SPDX-License-Identifier: MIT OR Apache-2.0
// The rows example in plain JavaScript: the same structure, operation for operation.
const qualities = "new old round flat heavy light quiet loud plain sharp solid smart tall short warm cool".split(" ");
const colors = "red orange yellow green blue brown white black grey purple".split(" ");
const things = "table chair lamp shelf bed clock door window cup plate spoon book pen".split(" ");
const oneOf = (words) => words[Math.floor(Math.random() * words.length)];
const nextLabel = () => `${oneOf(qualities)} ${oneOf(colors)} ${oneOf(things)}`;

const body = document.querySelector("#tbody");
const model = document.querySelector("#row").content.firstElementChild;
let rows = [];
let selected = null;
let nextId = 1;

function append(count) {
  for (let i = 0; i < count; ++i) {
    const element = model.cloneNode(true);
    const id = element.firstElementChild;
    const label = id.nextElementSibling.firstChild.firstChild;
    const text = nextLabel();
    id.firstChild.nodeValue = String(nextId++);
    label.nodeValue = text;
    body.appendChild(element);
    rows.push({ element, label, text });
  }
}

function clear() {
  body.textContent = "";
  rows = [];
  selected = null;
}

function replace(count) {
  clear();
  append(count);
}

function lengthenLabels() {
  for (let i = 0; i < rows.length; i += 10) {
    rows[i].text += " !!!";
    rows[i].label.nodeValue = rows[i].text;
  }
}

function swap() {
  if (rows.length < 999) return;
  const [second, other] = [rows[1], rows[998]];
  body.insertBefore(other.element, second.element);
  body.insertBefore(second.element, rows[999]?.element ?? null);
  [rows[1], rows[998]] = [other, second];
}

function select(index) {
  if (selected) selected.className = "";
  selected = rows[index].element;
  selected.className = "danger";
}

function remove(index) {
  rows[index].element.remove();
  rows.splice(index, 1);
}

function clicked({ target }) {
  const link = target.closest("a");
  if (!link) return;
  const index = link.closest("tr").sectionRowIndex;
  if (link.firstElementChild) remove(index);
  else select(index);
}

const onButton = (selector, action) => document.querySelector(selector).addEventListener("click", action);
onButton("#run", () => replace(1000));
onButton("#runlots", () => replace(10_000));
onButton("#add", () => append(1000));
onButton("#update", lengthenLabels);
onButton("#clear", clear);
onButton("#swaprows", swap);
onButton("#tbody", clicked);
