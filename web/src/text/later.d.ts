// SPDX-License-Identifier: MulanPSL-2.0
declare module '*.json?later' {
  const words: Record<string, string>;
  export default words;
}
