// SPDX-License-Identifier: MulanPSL-2.0
// 查验码: sixteen digits, written in fours as on the paper.

/** '1234567890123456' → '1234 5678 9012 3456'; what is no digit goes. */
export function inFours(typed: string): string {
  const digits = typed
    // Full-width digits come from Chinese keyboards.
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\D/g, '')
    .slice(0, 16);
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}
