// SPDX-License-Identifier: MulanPSL-2.0
// The window board's few words; while developing they come from the whole file.
import words from '@/text/zh.json?window';

const all: Readonly<Record<string, string>> = words;

export const word = (key: string): string => all[key] ?? key;
