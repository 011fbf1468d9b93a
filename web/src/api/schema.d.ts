// SPDX-License-Identifier: MulanPSL-2.0
// INTERIM, by hand from the agreed contract: replaced by `npm run api` when api/openapi.json exists.
/* eslint-disable */
type J<T> = { content: { 'application/json': T } };
type Get<Q, P, T> = {
  get: { parameters: { query?: Q; header?: never; cookie?: never } & ([P] extends [never] ? { path?: never } : { path: P }); responses: { 200: J<T> & { headers: {} } } };
};
type Post<P, H, B, T> = {
  post: {
    parameters: { query?: never; cookie?: never } & ([P] extends [never] ? { path?: never } : { path: P }) & ([H] extends [never] ? { header?: never } : { header: H });
    requestBody: J<B>;
    responses: { 200: J<T> & { headers: {} } };
  };
};
type No = never;
type Key = { 'Idempotency-Key': string };
type Ver = Key & { 'If-Match': number };
type Id = { id: string };
type Light = { state: 'green' | 'gold' | 'red' | 'grey'; sentence: string; due?: string };
type List<R> = { rows: R[]; page: number; more: boolean; total?: number };
type Actor = { id: string; kind: 'guest' | 'citizen' | 'staff'; name: string; unit?: string; unit_name?: string; roles: string[]; permissions: string[] };
type Me = { actor: Actor; csrf?: string; home?: string };
type Person = { id: string; name: string; id_type: string; id_number_masked: string; phone_masked: string; address_masked: string };
type PersonInput = { name: string; id_number: string; phone: string; address: string };
type Limit = { limit: number; unit: string };
type ItemBrief = { id: string; name: string; theme: string; department: string; is_instant: boolean; limit_sentence: string; agent_mode: string; high_frequency: boolean; picto: string };
type Guide = { id: string; code: string; name: string; theme: string; department: string; bureau: string; item_type: string; handling_level: string; target: string; version: number; conditions: string[];
  materials: { no: number; name: string; required: boolean; form: string; note?: string }[];
  statutory?: Limit; promised?: Limit; limit_sentence: string; is_instant: boolean; fee: string; agent_mode: 'help' | 'help_or_act'; in_person_required: boolean; site_visit_required: boolean; village: boolean; town: boolean; bank: boolean; high_frequency: boolean; visits: number; four_eyes: boolean; steps: string[] };
type Unit = { id: string; name: string; kind: 'banner' | 'town' | 'zone' | 'village' | 'bureau'; parent?: string; path: string; tag: string; windows: { id: string; kind: string; name: string }[] };
type OnDuty = { unit: string; unit_name: string; agent?: { id: string; name: string; phone: string; photo?: string }; level: 'village' | 'town' | 'banner'; phone: string; sentence: string; until?: string };
type OrderView = { id: string; number: string; version: number; state: string; item: string; item_name: string; unit: string; unit_name: string; mode: 'help' | 'act'; level: number; applicant: Person; relation: string; channel: string; special_group?: string; agent?: { id: string; name: string; phone: string }; dispatch_reason?: string; placed_at: string; light: Light; next: Next; allowed: string[] };
type OrderBrief = { id: string; number: string; version: number; state: string; item_name: string; applicant_name: string; unit_name: string; agent_name?: string; mode: 'help' | 'act'; light: Light; next: Next; placed_at: string };
type Next = { who: string; name: string; what: string; by?: string };
type Defect = { material: number; name: string; reason: string; need: string };
type Progress = { number: string; item_name: string; applicant_masked: string; unit_name: string; steps: { key: 'placed' | 'submitted' | 'accepted' | 'review' | 'done'; state: 'done' | 'now' | 'todo'; at?: string }[]; who_has_it: string; what_you_do: string; latest_date?: string; light: Light; agent?: { name: string; phone: string }; notice?: { id: string; number: string; at: string; by: string; defects: Defect[] }; results?: { number: string; valid_until?: string; issued_at: string }; outcome: string };
type Invitation = { id: string; number: string; item_name: string; expires: string };
type OrderInput = { item: string; unit: string; mode: 'help' | 'act'; applicant: PersonInput; relation: 'self' | 'family'; note?: string; special_group?: 'elderly' | 'frail' | 'ill' | 'disabled' | 'pregnant' | 'other'; language?: 'zh' | 'mn'; channel: 'phone_web' | 'phone_call' | 'window' | 'agent' };
type Level = 'very_satisfied' | 'satisfied' | 'basically_satisfied' | 'dissatisfied' | 'very_dissatisfied';

export interface paths {
  '/api/v1/me': Get<No, No, Me>;
  '/api/v1/sign-in': Post<No, No, { login: string; password: string }, Me>;
  '/api/v1/sign-out': Post<No, Key, {}, {}>;
  '/api/v1/citizen/codes': Post<No, No, { phone: string }, { wait_seconds: number }>;
  '/api/v1/citizen/sign-in': Post<No, No, { phone: string; code: string }, Me>;
  '/api/v1/units': Get<{ parent?: string; kind?: string; page?: number }, No, List<Unit>>;
  '/api/v1/units/{id}/on-duty': Get<No, Id, OnDuty>;
  '/api/v1/items': Get<{ q?: string; theme?: string; high_frequency?: boolean; level?: string; page?: number }, No, List<ItemBrief>>;
  '/api/v1/items/themes': Get<No, No, { rows: { theme: string; count: number }[] }>;
  '/api/v1/items/{id}': Get<No, Id, Guide>;
  '/api/v1/orders': Post<No, Key, OrderInput, OrderView>;
  '/api/v1/orders/{id}': Get<No, Id, OrderView>;
  '/api/v1/orders/{id}/withdraw': Post<Id, Ver, { reason?: string }, OrderView>;
  '/api/v1/me/orders': Get<{ page?: number }, No, List<OrderBrief>>;
  '/api/v1/me/ratings': Get<No, No, { invitations: Invitation[] }>;
  '/api/v1/progress': Get<{ number: string; last4: string }, No, Progress>;
  '/api/v1/ratings/open': Get<{ number: string; last4: string }, No, { invitations: Invitation[] }>;
  '/api/v1/ratings/{id}': Post<Id, Key, { level: Level; tags?: string[]; comment?: string }, { thanks: boolean }>;
}
