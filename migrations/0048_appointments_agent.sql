-- SPDX-License-Identifier: MulanPSL-2.0
-- An agent books for the applicant of his order and may come along; his calendar is read by day.
ALTER TABLE appointments ADD COLUMN order_id TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN person TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN agent TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN agent_name TEXT NOT NULL DEFAULT '';
CREATE INDEX appointments_agent ON appointments (county, agent, day, minute, id);
CREATE INDEX appointments_person ON appointments (county, person, id);
CREATE INDEX appointment_plans_staff ON appointment_plans (county, staff, id);
CREATE INDEX visits_agent ON visits (county, agent, agreed_date, id);
