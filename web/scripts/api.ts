// SPDX-License-Identifier: MulanPSL-2.0
// Writes src/api/schema.d.ts from the document the server prints (../api/openapi.json).
import { readFileSync, writeFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';

const source = new URL('../../api/openapi.json', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);
const head = `// SPDX-License-Identifier: MulanPSL-2.0
// Made by \`npm run api\` from api/openapi.json. Never edited.
`;

const tree = await openapi(JSON.parse(readFileSync(source, 'utf8')), { alphabetize: true });
writeFileSync(target, head + astToString(tree));
