// SPDX-License-Identifier: MulanPSL-2.0
// How a citizen's first pages fare on a weak phone, as Lighthouse judges them. The median of three
// loads is held against the design's limits. Prints "ok|FAIL what"; usage: judge.mjs URL CHROMIUM
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [site, chromePath] = process.argv.slice(2);
// Lighthouse's own default for phones simulates a slow 4G; this is a real 3G: 700 kbit/s, 150 ms
// with its handshakes, a processor a quarter as fast.
const real3g = {
  throttlingMethod: "devtools",
  throttling: {
    rttMs: 150,
    throughputKbps: 700,
    requestLatencyMs: 150 * 3.75,
    downloadThroughputKbps: 700 * 0.9,
    uploadThroughputKbps: 700 * 0.9,
    cpuSlowdownMultiplier: 4,
  },
};
const all = ["performance", "accessibility", "best-practices", "seo"];

const chrome = await launch({
  chromePath,
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"],
});

async function load(path, settings) {
  const { lhr } = await lighthouse(
    site + path,
    { port: chrome.port, logLevel: "error", onlyCategories: all },
    { extends: "lighthouse:default", settings: { formFactor: "mobile", ...settings } },
  );
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const weak = Object.values(lhr.audits).filter((one) => one.score !== null && one.score < 0.9);
  const figures = { fcp: Math.round(lhr.audits["first-contentful-paint"].numericValue) };
  for (const name of all) figures[name] = Math.round(lhr.categories[name].score * 100);
  console.log(`     ${path} ${JSON.stringify(figures)} ${weak.map((one) => one.id).join(" ")}`);
  return figures;
}

async function medians(path, settings = {}) {
  const runs = [];
  for (let i = 0; i < 3; i++) runs.push(await load(path, settings));
  const middle = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[1];
  return Object.fromEntries(["fcp", ...all].map((name) => [name, middle(name)]));
}

function check(good, what) {
  console.log(`${good ? "ok  " : "FAIL"} ${what}`);
  if (!good) process.exitCode = 1;
}

try {
  for (const path of ["/", "/items/", "/guide/", "/progress/"]) {
    const found = await medians(path);
    for (const name of all)
      check(found[name] >= 95, `${path} ${name} ${found[name]} of 95, slow 4G`);
  }
  const home = await medians("/", real3g);
  check(home.performance >= 90, `/ performance ${home.performance} of 90, real 3G`);
  check(home.fcp <= 1100, `/ first paint ${home.fcp} ms of 1100, real 3G`);
} finally {
  await chrome.kill();
}
