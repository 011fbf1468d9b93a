#!/usr/bin/env node
// SPDX-License-Identifier: MulanPSL-2.0
// Checks a proof of the ledger (docs/ledger.md) with Node alone: SM3 from node:crypto, SM2 below.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

class Wrong extends Error {}
const must = (right, what) => {
  if (!right) throw new Wrong(what);
};

// ── bytes ──────────────────────────────────────────────────────────────────────────────────────
const sm3 = (...parts) => {
  const hash = createHash("sm3");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const unhex = (text, size, what) => {
  must(/^([0-9a-f]{2})*$/.test(text), `${what} is not hex`);
  must(size === undefined || text.length === 2 * size, `${what} has a wrong length`);
  return Buffer.from(text, "hex");
};
const n = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
};
const t = (value) => {
  const bytes = Buffer.isBuffer(value) ? value : Buffer.from(value, "utf8");
  return Buffer.concat([n(BigInt(bytes.length)), bytes]);
};

// ── SM2 (GB/T 32918, curve sm2p256v1) ──────────────────────────────────────────────────────────
const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const N = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const G = [
  0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
];
const mod = (x, m = P) => ((x % m) + m) % m;
const inverse = (x, m = P) => {
  let [a, b, u, v] = [mod(x, m), m, 1n, 0n];
  while (a !== 0n) [a, b, u, v] = [b % a, a, v - (b / a) * u, u];
  return mod(v, m);
};
const plus = (p, q) => {
  if (!p) return q;
  if (!q) return p;
  if (p[0] === q[0] && mod(p[1] + q[1]) === 0n) return null;
  const slope =
    p[0] === q[0]
      ? mod((3n * p[0] * p[0] + A) * inverse(2n * p[1]))
      : mod((q[1] - p[1]) * inverse(q[0] - p[0]));
  const x = mod(slope * slope - p[0] - q[0]);
  return [x, mod(slope * (p[0] - x) - p[1])];
};
const times = (k, point) => {
  let sum = null;
  for (let at = point; k > 0n; k >>= 1n, at = plus(at, at)) if (k & 1n) sum = plus(sum, at);
  return sum;
};
const number = (bytes) => BigInt("0x" + (bytes.toString("hex") || "0"));
const fixed = (x) => Buffer.from(x.toString(16).padStart(64, "0"), "hex");

const SPKI = "3059301306072a8648ce3d020106082a811ccf5501822d03420004";
function pointOf(key) {
  must(key.length === 91 && key.toString("hex").startsWith(SPKI), "public_key is not an SM2 key");
  const [x, y] = [number(key.subarray(27, 59)), number(key.subarray(59))];
  must(x < P && y < P && mod(y * y - x * x * x - A * x - B) === 0n, "public_key is off the curve");
  return [x, y];
}

// The two numbers of a DER signature, written in the one way DER allows.
function derPair(bytes) {
  const take = (at) => {
    const size = bytes[at + 1];
    const value = bytes.subarray(at + 2, at + 2 + size);
    must(bytes[at] === 2 && size > 0 && size < 34 && value.length === size, "a signature is no DER");
    must(value[0] < 0x80 && (size === 1 || value[0] !== 0 || value[1] >= 0x80),
      "a signature is no DER");
    return [number(value), at + 2 + size];
  };
  must(bytes[0] === 0x30 && bytes[1] === bytes.length - 2, "a signature is no DER");
  const [r, next] = take(2);
  const [s, end] = take(next);
  must(end === bytes.length, "a signature is no DER");
  return [r, s];
}

function signedBy(point, text, signature) {
  const [r, s] = derPair(signature);
  if (r < 1n || r >= N || s < 1n || s >= N) return false;
  const id = Buffer.from("1234567812345678");
  const z = sm3(Buffer.from([0, id.length * 8]), id,
    ...[A, B, ...G, ...point].map(fixed));
  const e = number(sm3(z, Buffer.from(text, "utf8")));
  const u = mod(r + s, N);
  if (u === 0n) return false;
  const sum = plus(times(s, G), times(u, point));
  return sum !== null && mod(e + sum[0], N) === r;
}

// ── trees (RFC 9162 §2.1.3.2, §2.1.4.2) ────────────────────────────────────────────────────────
const node = (left, right) => sm3(Buffer.from([1]), left, right);

function rootBy(leaf, size, hash, path) {
  let [fn, sn] = [leaf, size - 1n];
  for (const each of path) {
    must(sn !== 0n, "a path is too long");
    if ((fn & 1n) === 1n || fn === sn) {
      hash = node(each, hash);
      while ((fn & 1n) === 0n && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      hash = node(hash, each);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  must(sn === 0n, "a path is too short");
  return hash;
}

function grows(older, newer, proof) {
  if (older.size === newer.size) {
    must(proof.length === 0 && older.root.equals(newer.root), "the heads contradict each other");
    return;
  }
  const steps = (older.size & (older.size - 1n)) === 0n ? [older.root, ...proof] : [...proof];
  must(steps.length > 0, "the consistency proof is too short");
  let [fn, sn] = [older.size - 1n, newer.size - 1n];
  while (fn & 1n) [fn, sn] = [fn >> 1n, sn >> 1n];
  let [fr, sr] = [steps[0], steps[0]];
  for (const each of steps.slice(1)) {
    must(sn !== 0n, "the consistency proof is too long");
    if ((fn & 1n) === 1n || fn === sn) {
      [fr, sr] = [node(each, fr), node(each, sr)];
      while ((fn & 1n) === 0n && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      sr = node(sr, each);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  must(sn === 0n && fr.equals(older.root) && sr.equals(newer.root), "the older head does not lead to the head");
}

// ── the proof ──────────────────────────────────────────────────────────────────────────────────
const HEAD = ["county", "size", "root", "at", "signer", "signature"];
const ENTRY = ["seq", "subject_kind", "kind", "actor", "actor_kind", "actor_name", "unit",
  "at_micros", "body", "salt", "prev_hash", "hash", "leaf", "path"];
const PROOF = ["format", "county", "subject", "public_key", "head", "older_head", "consistency",
  "entries"];

const NUMBERS = new Set(["size", "seq", "at_micros", "leaf"]);

// The layout the specification gives; what is written in any other way is not a proof.
function layout(value, indent) {
  if (typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "bigint") return String(value);
  const list = Array.isArray(value);
  const inner = indent + "  ";
  const items = list
    ? value.map((each) => inner + layout(each, inner))
    : Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${layout(each, inner)}`);
  const [open, close] = list ? "[]" : "{}";
  return items.length === 0 ? open + close : `${open}\n${items.join(",\n")}\n${indent}${close}`;
}

const keysAre = (value, keys, what) =>
  must(value !== null && typeof value === "object" && !Array.isArray(value) &&
    Object.keys(value).join() === keys.join(), `${what} has other keys`);
const hashes = (list, what) => {
  must(Array.isArray(list), `${what} is no list`);
  return list.map((each) => unhex(String(each), 32, what));
};
const whole = (text, what) => {
  const bytes = String(text);
  must(/^(0|[1-9][0-9]{0,17})$/.test(bytes), `${what} is no number`);
  return BigInt(bytes);
};

function readProof(file) {
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  must(Buffer.from(text, "utf8").equals(bytes), "the proof is not UTF-8");
  let proof;
  try {
    // Numbers stay as they are written: a double would round them.
    const kept = text.replace(/^( *"(?:size|seq|at_micros|leaf)": )(-?[0-9]+)(,?)$/gm, '$1"#$2"$3');
    proof = JSON.parse(kept, (key, value) =>
      NUMBERS.has(key) && /^#-?[0-9]+$/.test(value) ? BigInt(value.slice(1)) : value);
  } catch {
    throw new Wrong("the proof is not JSON");
  }
  must(layout(proof, "") + "\n" === text, "the proof is laid out in another way");
  return proof;
}

function readHead(head, proof, what) {
  keysAre(head, HEAD, what);
  const key = unhex(proof.public_key, 91, "public_key");
  must(head.county === proof.county, `${what} is of another county`);
  must(head.signer === sm3(key).toString("hex").slice(0, 16), `${what} names another signer`);
  const out = { size: whole(head.size, `${what}.size`), root: unhex(head.root, 32, `${what}.root`) };
  const text = `ortoo tree head 1\n${head.county}\n${head.size}\n${head.root}\n${head.at}\n`;
  must(signedBy(pointOf(key), text, unhex(head.signature, undefined, `${what}.signature`)),
    `${what} is not signed with public_key`);
  out.line = HEAD.map((each) => head[each]).join(" ");
  return out;
}

function checkEntry(entry, before, proof, head) {
  keysAre(entry, ENTRY, "an entry");
  const what = `entry ${entry.seq}`;
  const hash = unhex(entry.hash, 32, `${what}.hash`);
  const prev = unhex(entry.prev_hash, 32, `${what}.prev_hash`);
  const commitment = sm3(t("ortoo.ledger.body.1"), t(unhex(entry.salt, 16, `${what}.salt`)),
    t(entry.actor_name), t(entry.body));
  const own = sm3(t("ortoo.ledger.entry.1"), t(prev), t(proof.county), t(proof.subject),
    n(entry.seq), t(entry.subject_kind), t(entry.kind), t(entry.actor), t(entry.actor_kind),
    t(entry.unit), n(entry.at_micros), t(commitment));
  must(own.equals(hash), `${what} was altered`);
  must(entry.seq > 0n && (entry.seq === 1n) === prev.equals(Buffer.alloc(32)),
    `${what} is not where it stands`);
  if (before) {
    must(entry.seq === before.seq + 1n && entry.prev_hash === before.hash,
      `${what} does not follow the entry before it`);
  }
  const leaf = whole(entry.leaf, `${what}.leaf`);
  must(leaf < head.size, `${what} lies beyond the head`);
  const root = rootBy(leaf, head.size, sm3(Buffer.from([0]), hash), hashes(entry.path, what));
  must(root.equals(head.root), `${what} is not in the tree`);
}

function main(words) {
  const given = {};
  while (words.length > 1) given[words.shift()] = words.shift();
  const unknown = Object.keys(given).find((each) => !["--signer", "--heads"].includes(each));
  if (words.length !== 1 || unknown) {
    console.error("usage: verify.mjs [--signer HEX] [--heads FILE] PROOF");
    return 2;
  }
  try {
    const proof = readProof(words[0]);
    keysAre(proof, PROOF, "the proof");
    must(proof.format === "ortoo-proof-1", "the proof has another format");
    const head = readHead(proof.head, proof, "head");
    const older = readHead(proof.older_head, proof, "older_head");
    must(older.size > 0n && older.size <= head.size, "older_head is not older");
    must(!given["--signer"] || given["--signer"] === proof.head.signer, "another signer");
    grows(older, head, hashes(proof.consistency, "consistency"));
    if (given["--heads"]) {
      const lines = readFileSync(given["--heads"], "utf8").split("\n");
      let known = 0;
      for (const each of [head, older]) {
        for (const line of lines.filter((other) => other.split(" ")[1] === String(each.size))) {
          must(line === each.line, `the file of heads has another head ${each.size}`);
          ++known;
        }
      }
      must(known > 0, "the file of heads knows neither head");
    }
    must(Array.isArray(proof.entries) && proof.entries.length > 0, "there is no entry");
    proof.entries.forEach((entry, i) => checkEntry(entry, proof.entries[i - 1], proof, head));
    console.log(`holds: ${proof.entries.length} entries of ${proof.subject} among ${head.size}, ` +
      `signed ${proof.head.at} by ${proof.head.signer}`);
    return 0;
  } catch (problem) {
    const known = problem instanceof Wrong;
    console.log(`does not hold: ${known ? problem.message : `it cannot be read (${problem.message})`}`);
    return 1;
  }
}

process.exit(main(process.argv.slice(2)));
