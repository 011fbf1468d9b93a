// SPDX-License-Identifier: MulanPSL-2.0
// Importing this brings the words that no first screen needs (scripts/first_text.ts divides them).
import { addWords } from '@/app/text';
import later from '@/text/zh.json?later';

addWords(later);
