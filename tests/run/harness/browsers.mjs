// SPDX-License-Identifier: MIT OR Apache-2.0
// Headless browsers.
import { existsSync } from "node:fs";

const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const options = {
  chromium: {
    browser: "chrome",
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--js-flags=--expose-gc", ...quiet],
  },
  firefox: { browser: "firefox", executablePath: "/usr/bin/firefox-esr" },
};

export const browserNames = Object.keys(options);

/** Whether a browser is installed here. */
export const hasBrowser = (name) => existsSync(options[name].executablePath);

/** Starts a browser, with further options of puppeteer. The caller closes it. */
export async function launch(name, more) {
  // Only here, so that tests in Node run without npm packages.
  const { default: puppeteer } = await import("puppeteer-core");
  return puppeteer.launch({ headless: true, ...options[name], ...more });
}
