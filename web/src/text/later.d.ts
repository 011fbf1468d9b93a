// SPDX-License-Identifier: MulanPSL-2.0
// The words that one page needs beside those of the first screens (scripts/first_text.ts).
declare module '*.json?agent' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?approve' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?citizen' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?desk' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?oversight' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?admin' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?progress' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?signin' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?find' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?admin-later' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?agent-later' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?approve-later' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?desk-later' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?oversight-later' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?board' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?window' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?kiosk' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?bank' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?bank-later' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.json?evaluator' {
  const words: Record<string, string>;
  export default words;
}
